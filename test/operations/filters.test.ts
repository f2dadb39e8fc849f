import type { INodeParameters } from 'n8n-workflow';
import { resources } from '../../nodes/LarkHire/resources';
import type { Field } from '../../nodes/LarkHire/framework/field';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const picked = (value: string) => ({ __rl: true, mode: 'id', value });
const website = { websiteId: picked('7047318856652261676') };
const required: Readonly<Record<string, INodeParameters>> = {
	'agency.getConsultants': { agencyId: picked('6898173495386147079') },
	'referral.search': { talentId: picked('6960663240925956556') },
};
/** Operations that list or search, and their filters. */
const searching = resources.flatMap(({ value: resource, operations }) =>
	operations.flatMap(({ value: operation, fields }) => {
		const options = (fields.find(({ name }) => name === 'additionalFields')?.options ?? []) as readonly Field[];
		return options.filter(({ narrows }) => narrows).map((field) => ({ resource, operation, field }));
	}),
);
const run = async (resource: string, operation: string, additionalFields: INodeParameters) =>
	await engineFor(simulator).run(
		oneNode({
			resource,
			operation,
			...required[`${resource}.${operation}`],
			...(resource === 'website' && website),
			...(/Tasks$/.test(operation) && { userId: 'ou_sample' }),
			additionalFields,
		}),
	);
const wrap = ({ type }: Field, value: unknown) => (type === 'resourceLocator' ? picked(value as string) : value) as INodeParameters[string];

it('are tested for every list and search that has filters', () => {
	expect([...new Set(searching.map(({ resource, operation }) => `${resource}.${operation}`))].sort()).toEqual([
		'agency.getAll',
		'agency.getConsultants',
		'application.getAll',
		'backgroundCheck.getAll',
		'evaluation.getAll',
		'evaluation.getTasks',
		'exam.getMarkingTasks',
		'exam.search',
		'interview.getAll',
		'interview.getTasks',
		'job.getAll',
		'jobChange.search',
		'jobRequirement.getAll',
		'offboarding.search',
		'probation.search',
		'referral.search',
		'talent.findByContact',
		'talent.getAll',
		'website.getJobPosts',
	]);
});

describe.each(searching.map((one) => [`${one.resource}.${one.operation} → ${one.field.displayName}`, one] as const))(
	'%s',
	(_name, { resource, operation, field }) => {
		it.each(['={{ $json.missing }}', '={{ null }}', '={{ "" }}', '', '={{ [] }}', '={{ [""] }}'])(
			'fails the item when its expression returns nothing: %s',
			async (value) => {
				const { error } = await run(resource, operation, { [field.name]: wrap(field, value) });
				expect(error?.message).toBe(`Additional Fields → ${field.displayName} is empty [item 0]`);
				expect(error?.description).toBe('Remove the field to search without it, or check that the expression returns a value.');
				expect(simulator.requests).toEqual([]);
			},
		);
	},
);

it('return everything when none is added', async () =>
	expect((await run('application', 'getAll', {})).json(HIRE).length).toBeGreaterThan(1));

it('a type of ID is no filter and may be blank', async () => {
	const kinds = { userIdType: '={{ $json.missing }}', departmentIdType: '={{ $json.missing }}' };
	expect((await run('probation', 'search', kinds)).error).toBeUndefined();
});
