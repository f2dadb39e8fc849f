import { stages } from '../../simulator/data/jobs';
import { applied, heard, type ExampleWorkflow } from './play';

const ADA = '6949805467799537965';
const STILL_IN_INTERVIEW = '6949805467799537964';

/** What happens in Lark Hire starts the workflow: nobody types in an ID. */
export const events: readonly ExampleWorkflow[] = [
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
					ids.push(people.orderBackgroundCheck(ADA), people.importToEhr(ADA));
					people.moveToStage(STILL_IN_INTERVIEW, stages.toOnboard);
				},
				3,
				show,
			);
			applied(store.backgroundChecks.get(ids[0] ?? '')?.stages.length, 1, 'the stage of the check in Feishu');
			applied(store.ehrImportTasks.get(ids[1] ?? '')?.state, 1, 'the task in Feishu');
			applied(
				runs.flatMap((run) => run.json('Get the Application')).map(({ basic_info: info }) => (info as { id?: string }).id),
				[STILL_IN_INTERVIEW],
				'the application that was looked up',
			);
		},
	},
];
