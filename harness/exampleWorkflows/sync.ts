import { ok } from 'node:assert';
import type { IDataObject } from 'n8n-workflow';
import { node } from '../workflows';
import type { WorkflowJson } from '../run';
import { applied, execute, type ExampleWorkflow, type N8n } from './play';

const SYNC = 'lark_hire_sync';
const table = (name: string, parameters: IDataObject) =>
	node(name, 'n8n-nodes-base.dataTable', { ...parameters } as WorkflowJson['nodes'][number]['parameters'], { typeVersion: 1.1 });
const named = (value: string) => ({ __rl: true, mode: 'name', value });
const nightly = { matchType: 'allConditions', filters: { conditions: [{ keyName: 'name', condition: 'eq', keyValue: 'nightly' }] } };

const columns = { column: ['name', 'until'].map((name) => ({ name, type: 'string' })) };
/** Whoever has run the example before has its tables: the next night is to be the first again. */
const forget: WorkflowJson = {
	name: 'Lark Hire: forget the nights before',
	nodes: [
		node('Start', 'n8n-nodes-base.manualTrigger'),
		table('Table', { resource: 'table', operation: 'create', tableName: SYNC, columns, options: { createIfNotExists: true } }),
		table('Forget', { resource: 'row', operation: 'deleteRows', dataTableId: named(SYNC), ...nightly }),
	],
	connections: {
		Start: { main: [[{ node: 'Table', type: 'main', index: 0 }]] },
		Table: { main: [[{ node: 'Forget', type: 'main', index: 0 }]] },
	},
};

const tables = {
	application: { resource: 'row', operation: 'get', dataTableId: named('lark_hire_applications'), returnAll: true },
	talent: { resource: 'row', operation: 'get', dataTableId: named('lark_hire_talents'), returnAll: true },
};
const look: WorkflowJson = {
	name: 'Lark Hire: look at the tables',
	nodes: [node('Start', 'n8n-nodes-base.manualTrigger'), ...Object.entries(tables).map(([name, parameters]) => table(name, parameters))],
	connections: { Start: { main: [Object.keys(tables).map((name) => ({ node: name, type: 'main', index: 0 }))] } },
};

const ids = (rows: readonly IDataObject[], key: string) => rows.map((row) => row[key]).sort();

/** What is in both tables. */
async function stored(n8n: N8n) {
	const run = await n8n.run(look);
	return { applications: run.json('application'), talents: run.json('talent') };
}

/** Records into another system's tables. */
export const sync: readonly ExampleWorkflow[] = [
	{
		file: 'nightly-table',
		title: 'Applications and talents into a table: all, and in the next night those that changed',
		async play(n8n, simulator, show) {
			const { applications, talents } = simulator.store;
			const night = async () => {
				const run = await execute(this.file, n8n, show);
				return {
					applications: ids(run.json('Save Application'), 'application_id'),
					talents: ids(run.json('Save Talent'), 'talent_id'),
				};
			};
			const forgotten = await n8n.run(forget);
			ok(!forgotten.error, forgotten.error?.message);

			const all = { applications: [...applications.keys()].sort(), talents: [...talents.keys()].sort() };
			applied(await night(), all, 'the first night');

			const [talent] = talents.values();
			const application = [...applications.values()].find(({ active_status: active }) => active === 1);
			ok(talent && application);
			const now = String(Date.now());
			Object.assign(talent, { email: 'moved@example.com', update_time: now });
			Object.assign(application, { active_status: 2, modify_time: now });
			applied(await night(), { applications: [application.id], talents: [talent.id] }, 'the second night');

			const after = await stored(n8n);
			applied(
				{ applications: ids(after.applications, 'application_id'), talents: ids(after.talents, 'talent_id') },
				all,
				'one row for each',
			);
			applied(after.talents.find(({ talent_id: id }) => id === talent.id)?.email, 'moved@example.com', "the talent's row");
			applied(after.applications.find(({ application_id: id }) => id === application.id)?.active, false, "the application's row");
		},
	},
];
