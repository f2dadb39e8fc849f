import { deepStrictEqual, ok } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Simulator } from '../simulator';
import type { Run, WorkflowJson } from './run';

const directory = join(__dirname, '..', '..', 'examples');

/** An n8n that plays examples: the engine alone, or a whole one. */
export interface N8n {
	run(json: WorkflowJson): Promise<Run>;
	/** Publishes a workflow with a trigger; the executions that it starts, once everything watched has ended. */
	publish(json: WorkflowJson, simulator: Simulator): Promise<readonly Run[]>;
}

/** Shows what a step got and gave, to whoever wants to see it. */
export type Show = (step: string, input: unknown, output: unknown) => void;

/** An example workflow with what has to be true in Feishu afterwards. Assertions throw. */
export interface ExampleWorkflow {
	readonly file: string;
	readonly title: string;
	play(n8n: N8n, simulator: Simulator, show: Show): Promise<void>;
}

export const workflowOf = (file: string): WorkflowJson => JSON.parse(readFileSync(join(directory, `${file}.json`), 'utf8')) as WorkflowJson;

const START = 'When clicking ‘Execute workflow’';

/** The nodes that ran, in order, with their first input and all their outputs. */
function tell(run: Run, json: WorkflowJson, show: Show): void {
	if (run.error) throw new Error(`${run.error.message} ${run.error.description ?? ''}`);
	for (const { name } of json.nodes) {
		const outputs = [0, 1].map((output) => run.json(name, output)).filter((items) => items.length > 0);
		if (outputs.length > 0 && name !== START) show(name, run.inputs(name), outputs.flat());
	}
}

async function execute(file: string, n8n: N8n, show: Show): Promise<Run> {
	const json = workflowOf(file);
	const run = await n8n.run(json);
	tell(run, json, show);
	return run;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function applied(value: unknown, expected: unknown, what: string): void {
	deepStrictEqual(plain(value), plain(expected), `Not as expected: ${what}. There is ${JSON.stringify(value)} instead of ${JSON.stringify(expected)}`);
}

export const exampleWorkflows: readonly ExampleWorkflow[] = [
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
		file: 'background-check-stages',
		title: 'A background check with three stages and a result',
		async play(n8n, simulator, show) {
			await execute(this.file, n8n, show);
			const stages = simulator.store.backgroundChecks.get('6931286400470354183')?.stages ?? [];
			applied(stages.map(({ stage_name: name, stage_time: time, result }) => [name, time, result]), [
				['身份核实', String(Date.parse('2026-03-02T09:00:00+08:00')), undefined],
				['学历核实', String(Date.parse('2026-03-03T14:30:00+08:00')), undefined],
				['工作履历核实', String(Date.parse('2026-03-05T11:15:00+08:00')), '无差异'],
			], 'the stages in Feishu');
			applied(stages.map(({ report_file_list: files }) => files?.length), [1, 1, 1], 'the reports in Feishu');
		},
	},
	{
		file: 'background-check-result',
		title: 'One background check ends with a result, one is cancelled',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const { backgroundChecks } = simulator.store;
			const [done, withdrawn] = ['6931286400470354183', '6931286400470354185'].map((id) => backgroundChecks.get(id));
			applied([done?.status, done?.final?.result, done?.final?.report_file_list?.length], ['completed', '无差异', 1], 'the check with a result');
			applied([withdrawn?.status, withdrawn?.stages.map(({ stage_name: name }) => name)], ['terminated', ['已终止']], 'the cancelled check');
			applied(run.json('Report'), [
				{ orderId: '7037986982531778860', status: 'completed', result: '无差异' },
				{ orderId: '7037986982531778862', status: 'terminated', result: '' },
			], 'the orders that were read back');
		},
	},
	{
		file: 'external-interview-import',
		title: 'A candidate\'s history, moved over from another system',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const { externalApplications, interviews } = simulator.store;
			const { external_application: { id = '' } = {} } = run.json('Create Application')[0] as { external_application?: { id?: string } };
			applied([externalApplications.has('6960663240925956438'), interviews.has('6960663240925956662')], [false, false], 'the test import is gone');
			applied([externalApplications.has('6960663240925956437'), interviews.has('6960663240925956660')], [true, true], 'other imports are still there');
			applied(externalApplications.get(id), {
				id,
				talent_id: '6960663240925956459',
				create_time: Date.parse('2026-02-20T09:00:00+08:00'),
				delivery_type: 2,
				job_recruitment_type: 1,
				job_title: '高级 Java',
				modify_time: Date.parse('2026-03-05T09:00:00+08:00'),
				resume_source: '内推',
				stage: '已结束',
				termination_reason: '候选人放弃',
			}, 'the application in Feishu');
			const [interview, ...more] = [...interviews.values()].filter(({ external_application_id: of }) => of === id);
			applied(more, [], 'further interviews');
			applied(interview?.interview_assessments?.map(({ username, conclusion }) => [username, conclusion]), [['林晓', 2], ['Sample Person', 2]], 'the assessments in Feishu');
			applied(run.json('Read Interview Back'), [interview], 'the interview that was read back');
		},
	},
	{
		file: 'ehr-import',
		title: 'Two e-HR imports, one done and one failed',
		async play(n8n, simulator, show) {
			await execute(this.file, n8n, show);
			const state = ['6914551145542568199', '6914551145542568200'].map((id) => simulator.store.ehrImportTasks.get(id));
			applied(state.map((task) => [task?.state, task?.fail_reason, task?.redirect_url]), [[1, undefined, 'https://hr.example.com/employees/1001'], [2, 'The cost centre is closed', undefined]], 'the tasks in Feishu');
		},
	},
	{
		file: 'probation-assessment',
		title: 'A probation assessment, completed',
		async play(n8n, simulator, show) {
			await execute(this.file, n8n, show);
			applied(simulator.store.probationAssessments.get('7140964208476371331')?.fields, {
				assessment_status: 'completed',
				is_final_asssessment: true,
				assessment_result: 'approved',
				assessment_score: 92.5,
				assessment_grade: 'grade_a',
				assessment_comment: 'Meets every goal of the first three months',
			}, 'the assessment in CoreHR');
		},
	},
	{
		file: 'interview-merge',
		title: 'An interview update that keeps what it was not told to change',
		async play(n8n, simulator, show) {
			const without = () => {
				const { participate_status: status, interview_assessments: assessments = [], ...rest } = structuredClone(simulator.store.interviews.get('6960663240925956660')) ?? { id: '' };
				return { status, rest: { ...rest, assessments: assessments.map(({ id: _id, ...assessment }) => assessment) } };
			};
			const before = without();
			await execute(this.file, n8n, show);
			const after = without();
			applied(after.status, 3, 'the new status');
			applied(after.rest, before.rest, 'everything else');
			ok(before.rest.assessments.length > 0, 'there was something to keep');
		},
	},
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
		},
	},
	{
		file: 'continue-on-fail',
		title: 'Five items, two of them broken, and the others go on',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			applied(run.json('Imported').map(({ ehrImportTaskId: id }) => id), ['6914551145542568199', '6914551145542568200', '6914551145542568201'], 'what went well');
			applied(run.json('To Look At').map(({ taskId, code }) => [taskId, code]), [['no such/id', ''], ['6914551145542569999', '1002213']], 'what failed');
			applied([...simulator.store.ehrImportTasks.values()].filter(({ state }) => state === 1).length, 3, 'the tasks in Feishu');
		},
	},
	{
		file: 'website-delivery',
		title: 'A candidate of another form, registered on a career site and applied in two ways',
		async play(n8n, simulator, show) {
			const { siteUsers, siteDeliveries, attachments, deliveryTasks } = simulator.store;
			const run = await execute(this.file, n8n, show);
			const user = siteUsers.get('7047318856652261676')?.find(({ external_id: id }) => id === 'form-2026-0042');
			applied([user?.name, user?.email], ['周宁', 'zhou.ning@example.com'], 'the site user');
			const byFile = siteDeliveries.find(({ taskId }) => taskId !== undefined);
			applied(siteDeliveries.map(({ body }) => [body.user_id, body.job_post_id]).sort(), [[user?.user_id, '6960663240925956637'], [user?.user_id, '6960663240925956638']], 'the deliveries');
			const file = [...attachments.values()].find(({ name }) => name === '周宁的简历.txt');
			applied(file?.bytes.toString(), '周宁\nBackend engineer, four years', 'the résumé in Feishu');
			applied(run.json('Report'), [{ report: '周宁 → Backend Engineer: success', applicationId: deliveryTasks.get(byFile?.taskId ?? '')?.delivery.application_id }], 'the report');
			applied(Object.keys(run.json('Apply with the Form')[0]?.delivery ?? {}).length > 0, true, 'the delivery by form is there at once');
		},
	},
	{
		file: 'attachments',
		title: 'A file, uploaded and read back, and the preview of a résumé',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const made = [...simulator.store.attachments.values()].find(({ name }) => name === '面试记录.txt');
			applied(made?.bytes.toString(), 'Notes of the talk: 表达清晰', 'the file in Feishu');
			applied(run.json('Report'), [{ name: '面试记录.txt', file: '面试记录.txt, text/plain' }], 'what came back');
			applied(simulator.files.downloads.map(({ headers }) => headers.authorization ?? 'none'), ['none'], 'the token stays with the API');
			ok(String(run.json('Preview a Résumé')[0]?.url).startsWith('http'), 'there is an address of the preview');
		},
	},
	{
		file: 'probation-conversion',
		title: 'Probations that end in a period: found, assessed and submitted',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const ids = ['7140964208476371111', '7140964208476371112'];
			applied(run.json('Search Probations').map(({ employment_id: id }) => id), ids, 'the employees found');
			for (const id of ids) {
				const probation = simulator.store.probations.get(id);
				applied([probation?.probation_status, probation?.actual_probation_end_date === probation?.probation_expected_end_date], ['pending', true], 'the conversion in CoreHR');
				applied(simulator.store.probationAssessments.get(probation?.assessmentIds.at(-1) ?? '')?.fields, {
					assessment_status: 'completed',
					is_final_asssessment: true,
					assessment_result: 'approved',
					assessment_grade: 'grade_a',
					assessment_comment: 'Meets every goal of the probation',
				}, 'the assessment in CoreHR');
			}
		},
	},
	{
		file: 'probation-withdraw',
		title: 'A conversion taken back, and its assessment deleted',
		async play(n8n, simulator, show) {
			await execute(this.file, n8n, show);
			applied(simulator.store.probations.get('7140964208476371113')?.probation_status, 'waiting', 'the probation in CoreHR');
			applied(simulator.store.probationAssessments.has('7140964208476371331'), false, 'the assessment in CoreHR');
		},
	},
	{
		file: 'application-onboarding',
		title: 'Candidates who accepted their offer, onboarded',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const employee = simulator.store.hireEmployees.get('6949805467799537965');
			applied([...simulator.store.hireEmployees.keys()], ['6949805467799537965'], 'the employees in Lark Hire');
			applied(run.json('Report'), [{ report: `Ada Sample, Sample Designer: employee ${employee?.id}` }], 'the report');
		},
	},
];
