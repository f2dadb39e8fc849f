import { ok } from 'node:assert';
import { until } from '../until';
import { applied, execute, tell, workflowOf, type ExampleWorkflow } from './play';

/** Career sites: deliveries, their results and files. */
export const deliveries: readonly ExampleWorkflow[] = [
	{
		file: 'delivery-task-wait',
		title: 'A career-site delivery, awaited to its end and reported',
		async play(n8n, simulator, show) {
			const task = simulator.store.deliveryTasks.get('f1c2a0f138ec492d99d7ab73594158ad');
			const run = await execute(this.file, n8n, show);
			applied(run.json('Report'), [{ report: 'Delivery success', applicationId: task?.delivery.application_id }], 'the report');
			ok((task?.looks ?? 0) >= 4, 'the task was looked at until it had ended');
		},
	},
	{
		file: 'delivery-task-trigger',
		title: 'The same kind of task, watched by the trigger',
		async play(n8n, simulator, show) {
			const json = workflowOf(this.file);
			const runs = await n8n.publish(json, simulator);
			for (const run of runs) tell(run, json, show);
			const emitted = runs.flatMap((run) => run.json('Report'));
			const { application_id: applicationId } = simulator.store.deliveryTasks.get('f1c2a0f138ec492d99d7ab73594158ad')?.delivery ?? {};
			applied(
				[...emitted].sort((a, b) => String(a.report).localeCompare(String(b.report))),
				[
					{ report: 'Delivery task f1c2a0f138ec492d99d7ab73594158ad: success', applicationId },
					{ report: 'Delivery task f1c2a0f138ec492d99d7ab73594158ae: failed', applicationId: '' },
				],
				'each task is emitted once',
			);
		},
	},
	{
		file: 'delivery-task-loop',
		title: 'A delivery, awaited in a loop of Get, IF and Wait',
		async play(n8n, _simulator, show) {
			const run = await execute(this.file, n8n, show);
			applied(run.json('Report'), [{ report: 'Delivery success' }], 'the report');
		},
	},
	{
		file: 'delivery-watcher',
		title: 'Two deliveries, each watched to its end by an execution of its own',
		async play(n8n, simulator, show) {
			const json = workflowOf(this.file);
			const ended = n8n.runAll(json, 3);
			// In a real n8n, each look comes 66 s after the one before.
			await until('both are delivered', () => simulator.store.siteDeliveries.length === 2);
			for (const task of simulator.store.deliveryTasks.values()) task.looks = task.steps.length;
			const runs = await ended;
			for (const run of runs) tell(run, json, show);
			const [first, ...watchers] = runs;
			applied(first?.json('Report'), [], 'the first execution goes on without waiting');
			const { deliveryTasks, siteDeliveries } = simulator.store;
			const byTask = (a: { report?: unknown }, b: { report?: unknown }) => String(a.report).localeCompare(String(b.report));
			applied(
				watchers.flatMap((run) => run.json('Report')).sort(byTask),
				siteDeliveries
					.map(({ taskId = '' }) => ({
						report: `Delivery ${taskId}: success`,
						applicationId: deliveryTasks.get(taskId)?.delivery.application_id,
					}))
					.sort(byTask),
				'the report of each',
			);
			applied(watchers.length, 2, 'one watcher each');
		},
	},
	{
		file: 'website-delivery',
		title: 'A candidate of another form, registered on a recruitment website and applied in two ways',
		async play(n8n, simulator, show) {
			const { siteUsers, siteDeliveries, attachments, deliveryTasks } = simulator.store;
			const run = await execute(this.file, n8n, show);
			const user = siteUsers.get('7047318856652261676')?.find(({ external_id: id }) => id === 'form-2026-0042');
			applied([user?.name, user?.email], ['周宁', 'zhou.ning@example.com'], 'the site user');
			const byFile = siteDeliveries.find(({ taskId }) => taskId !== undefined);
			applied(
				siteDeliveries.map(({ body }) => [body.user_id, body.job_post_id]).sort(),
				[
					[user?.user_id, '6960663240925956637'],
					[user?.user_id, '6960663240925956638'],
				],
				'the deliveries',
			);
			const file = [...attachments.values()].find(({ name }) => name === '周宁的简历.txt');
			applied(file?.bytes.toString(), '周宁\nBackend engineer, four years', 'the resume in Feishu');
			applied(
				run.json('Report'),
				[{ report: '周宁 → Backend Engineer: success', applicationId: deliveryTasks.get(byFile?.taskId ?? '')?.delivery.application_id }],
				'the report',
			);
			applied(Boolean(run.json('Apply with the Form')[0]?.application_id), true, 'the delivery by form is there at once');
		},
	},
	{
		file: 'attachments',
		title: 'A file, uploaded and read back, and the preview of a resume',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const made = [...simulator.store.attachments.values()].find(({ name }) => name === '面试记录.txt');
			applied(made?.bytes.toString(), 'Notes of the talk: 表达清晰', 'the file in Feishu');
			applied(run.json('Report'), [{ name: '面试记录.txt', file: '面试记录.txt, text/plain' }], 'what came back');
			applied(
				simulator.files.downloads.map(({ headers }) => headers.authorization ?? 'none'),
				['none'],
				'the token stays with the API',
			);
			ok(String(run.json('Preview a Resume')[0]?.url).startsWith('http'), 'there is an address of the preview');
		},
	},
];
