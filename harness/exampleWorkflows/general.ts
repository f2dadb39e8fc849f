import { ok } from 'node:assert';
import { applied, execute, type ExampleWorkflow } from './play';

/** What every operation can do. */
export const general: readonly ExampleWorkflow[] = [
	{
		file: 'api-request',
		title: 'Another API: which scopes the app has been granted',
		async play(n8n, simulator, show) {
			const app = simulator.app();
			app.scopes = ['hire:ehr_import', 'hire:site'];
			const run = await execute(this.file, n8n, show).finally(() => delete app.scopes);
			const [report] = run.json('Report') as Array<{ granted: string[]; missing: string[] }>;
			applied([...(report?.granted ?? [])].sort(), ['hire:ehr_import', 'hire:site'], 'what is granted');
			ok(report?.missing.includes('hire:external_application'), 'what is missing');
			const needed = run.json('Check Scopes').find(({ scope }) => scope === 'hire:external_application');
			applied([needed?.granted], [false], 'that operations need what is missing');
		},
	},
	{
		file: 'continue-on-fail',
		title: 'Five items, two of them broken, and the others go on',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			applied(
				run.json('Imported').map(({ ehrImportTaskId: id }) => id),
				['6914551145542568199', '6914551145542568200', '6914551145542568201'],
				'what went well',
			);
			applied(
				run.json('To Look At').map(({ taskId, code }) => [taskId, code]),
				[
					['no such/id', ''],
					['6914551145542569999', '1002213'],
				],
				'what failed',
			);
			applied([...simulator.store.ehrImportTasks.values()].filter(({ state }) => state === 1).length, 3, 'the tasks in Feishu');
		},
	},
];
