import { unexpectedResponse } from '../../api/errors';
import { optionalFields } from '../../fields/additionalFields';
import { writeMode } from '../../fields/writeMode';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { t, translated } from '../../language/texts';
import { detailsOf, firstDetails, furtherDetails } from './details';
import { createExternalApplication, listExternalApplications, updateExternalApplication } from './endpoints';
import { EXTERNAL_APPLICATIONS_PER_PAGE, talentOwner } from './fields';

const BY_TIME = 'createTime';
const BY_JOB = 'jobTitle';

const matchOn = {
	displayName: 'Match On',
	name: 'matchOn',
	type: 'options',
	required: true,
	default: 'both',
	options: [
		{ name: 'Create Time and Job Title', value: 'both', description: 'Both must be equal' },
		{ name: 'Create Time', value: BY_TIME, description: 'The job title may change' },
		{ name: 'Job Title', value: BY_JOB, description: 'One application per job' },
	],
	description:
		"What finds the application among the talent's, since Feishu does not return External IDs. Set these fields under Additional Fields.",
} as const;

type Match = (typeof matchOn.options)[number]['value'];
interface Given {
	readonly createTime?: number | undefined;
	readonly jobTitle?: string | undefined;
}

/** Throws an InputError where a field that has to match is not set. */
function checkMatch(match: Match, { createTime, jobTitle }: Given): void {
	const missing =
		match !== BY_JOB && createTime === undefined ? 'Create Time' : match !== BY_TIME && jobTitle === undefined ? 'Job Title' : '';
	if (missing)
		throw new InputError(t`Match On requires ${translated(missing)}`, 'Set it under Additional Fields, or choose another Match On.');
}

const matches = (
	match: Match,
	{ createTime, jobTitle }: Given,
	stored: { readonly create_time?: number | undefined; readonly job_title?: string | undefined },
): boolean => (match === BY_JOB || stored.create_time === createTime) && (match === BY_TIME || stored.job_title === jobTitle);

export const createOrUpdate = operation({
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update an external application',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	endpoint: createExternalApplication,
	endpoints: [listExternalApplications, updateExternalApplication],
	recordKey: 'talentId',
	hints: {
		1002002:
			'An application with this External ID may have been created within the last 24 hours, with another Create Time or Job Title. Otherwise check all IDs and values of this item.',
	},
	fields: [
		talentOwner,
		{
			displayName: 'External ID',
			name: 'externalId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 729557715718',
			description: 'ID of the application in the other system. Keeps Feishu from creating it twice within 24 hours.',
		},
		matchOn,
		writeMode('application'),
		optionalFields([...firstDetails, ...furtherDetails]),
	],
	check({ matchOn: match, additionalFields }) {
		checkMatch(match, additionalFields);
	},
	async execute({ lark, readAll, params: { talentId: talent, externalId, matchOn: match, mode, additionalFields: set } }) {
		const { data: all } = await readAll(
			EXTERNAL_APPLICATIONS_PER_PAGE,
			async (page) => await lark.hire.v1.externalApplication.list({ params: { ...page, talent_id: talent } }),
		);
		const [found, another] = all.filter((stored) => matches(match, set, stored));
		if (another)
			throw new InputError(
				'Several applications of this talent match',
				'Nothing was changed. Match on more, or use External Application: Update with the ID of the right one.',
			);
		if (found) {
			const { id } = found;
			if (!id) throw unexpectedResponse();
			await lark.hire.v1.externalApplication.update({
				path: { external_application_id: id },
				data: { talent_id: talent, ...detailsOf(set, mode === 'merge' ? found : undefined) },
			});
			return { data: { external_application_id: id, action: 'updated' } };
		}
		const { data } = await lark.hire.v1.externalApplication.create({
			data: { talent_id: talent, external_id: externalId, ...detailsOf(set) },
		});
		const id = data?.external_application?.id;
		// Without the ID a workflow could not go on.
		if (!id) throw unexpectedResponse().inDoubt();
		return { data: { external_application_id: id, action: 'created' } };
	},
});
