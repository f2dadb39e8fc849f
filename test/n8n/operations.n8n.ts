import type { Store } from '../simulator';
import { exampleOperations } from '../support/examples';
import { exampleWorkflows } from '../support/exampleWorkflows';
import { HIRE, oneNode } from '../support/workflows';
import { House } from './support/house';

let house: House;

beforeAll(async () => {
	house = await House.open('operations');
});
afterAll(async () => await house?.close());
beforeEach(() => house.simulator.reset());

describe('every example workflow, through the server’s own run', () => {
	it.each(exampleWorkflows)('$file: $title', async (example) => await example.play(house.n8n, house.simulator, () => {}));
});

/** What of each of two items must be in the simulated tenant afterwards. */
const judged: Record<string, (store: Store, id: string) => unknown> = {
	backgroundCheck: ({ backgroundChecks }, id) => backgroundChecks.get(id)?.stages.map(({ stage_id: stage, result, report_file_list: files }) => [stage, result, files?.length]),
	externalInterview: ({ interviews }, id) => [interviews.get(id)?.participate_status, interviews.get(id)?.begin_time],
	ehrImportTask: ({ ehrImportTasks }, id) => [ehrImportTasks.get(id)?.state, ehrImportTasks.get(id)?.fail_reason],
	probationAssessment: ({ probationAssessments }, id) => [probationAssessments.get(id)?.fields.assessment_comment, probationAssessments.get(id)?.fields.assessment_score],
	websiteDeliveryTask: ({ deliveryTasks }, id) => deliveryTasks.get(id)?.looks,
};
const expected: Record<string, readonly unknown[]> = {
	backgroundCheck: [[['s1', '通过', 1], ['s2', '无差异', 1]], [['s1', '通过', 1], ['s2', '无差异', 1]]],
	externalInterview: [[2, Date.parse('2026-03-02T01:00:00Z')], [2, Date.parse('2026-03-03T01:00:00Z')]],
	ehrImportTask: [[2, '当前 HC 不可用'], [2, 'Cost centre closed']],
	probationAssessment: [['超出预期', 0], ['As expected', 0]],
	websiteDeliveryTask: [1, 1],
};

describe('every operation once, with two items', () => {
	it.each(exampleOperations)('$resource: $operation', async ({ resource, operation, parameters, items, wire }) => {
		const { n8n, simulator } = house;
		const run = await n8n.run({ ...oneNode({ resource, operation, ...parameters }, items), name: `${resource} ${operation}` });
		expect(run.error).toBeUndefined();
		expect(run.items(HIRE).map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
		for (const item of items) expect(simulator.calls()).toContainEqual(expect.objectContaining({ code: 0, ...wire(item) }));
		expect(items.map(({ id = '' }) => judged[resource]?.(simulator.store, id))).toEqual(expected[resource]);
	});
});
