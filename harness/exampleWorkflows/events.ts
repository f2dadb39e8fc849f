import { stages } from '../../simulator/data/jobs';
import { applied, heard, type ExampleWorkflow } from './play';

const ADA = '6949805467799537965';
const STILL_IN_INTERVIEW = '6949805467799537964';

/** What happens in Lark Hire starts the workflow: nobody types in an ID. */
export const events: readonly ExampleWorkflow[] = [
	{
		file: 'background-check-events',
		title: 'A background check is ordered, worked on and answered; another is ended by the recruiter',
		async play(n8n, simulator, show) {
			const { people, store } = simulator;
			const ids: string[] = [];
			const runs = await heard(
				this.file,
				n8n,
				simulator,
				() => {
					ids.push(people.orderBackgroundCheck(ADA));
					people.terminateBackgroundCheck('6931286400470354185', 'Candidate withdrew');
				},
				2,
				show,
			);
			const check = store.backgroundChecks.get(ids[0] ?? '');
			applied(
				check?.stages.map(({ stage_id: id, result, report_file_list: files }) => [id, result, files?.length]),
				[
					['accepted', undefined, undefined],
					['verified', '无差异', 1],
				],
				'the stages in Feishu',
			);
			applied(
				[check?.status, check?.final?.result, check?.final?.report_file_list?.length],
				['completed', '无差异', 1],
				'the result in Feishu',
			);
			applied(
				runs.flatMap((run) => run.json('Stop the Work')),
				[{ backgroundCheckId: '6931286400470354185', reason: 'Candidate withdrew' }],
				'what the provider stops',
			);
		},
	},
	{
		file: 'stage-events',
		title: 'A candidate reaches the stage, and is onboarded',
		async play(n8n, simulator, show) {
			const { people, store } = simulator;
			const runs = await heard(
				this.file,
				n8n,
				simulator,
				() => {
					people.moveToStage(ADA, stages.interview);
					people.moveToStage(ADA, stages.toOnboard);
				},
				1,
				show,
			);
			applied(store.hireEmployees.get(ADA)?.application_id, ADA, 'the employee in Lark Hire');
			applied(
				runs.flatMap((run) => run.json('Report')),
				[{ report: `Ada Sample, Sample Designer: employee ${store.hireEmployees.get(ADA)?.id}` }],
				'the report',
			);
		},
	},
	{
		file: 'webhook-dispatcher',
		title: 'One webhook for a check, an import and a stage',
		async play(n8n, simulator, show) {
			const { people, store } = simulator;
			const ids: string[] = [];
			const runs = await heard(
				this.file,
				n8n,
				simulator,
				() => {
					ids.push(people.orderBackgroundCheck(ADA));
					// n8n's Remove Duplicates fails where the first two executions of a workflow use it at once: both add the same row.
					setTimeout(() => ids.push(people.importToEhr(ADA)), 1500);
					setTimeout(() => people.moveToStage(STILL_IN_INTERVIEW, stages.toOnboard), 3000);
				},
				3,
				show,
			);
			applied(store.backgroundChecks.get(ids[0] ?? '')?.stages.length, 1, 'the stage of the check in Feishu');
			applied(store.ehrImportTasks.get(ids[1] ?? '')?.state, 1, 'the task in Feishu');
			applied(
				runs.flatMap((run) => run.json('Get the Application')).map(({ id }) => id),
				[STILL_IN_INTERVIEW],
				'the application that was looked up',
			);
		},
	},
];
