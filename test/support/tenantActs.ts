import type { INodeParameters } from 'n8n-workflow';
import type { Simulator } from '../../simulator';
import type { Application } from '../../simulator/data/hiring';

const STAGE = { id: '614218419274131', zh_name: '面试', en_name: 'Interview', type: 4 };

/** What somebody does in the simulated tenant, so that each event of a list happens once: a new record each time. */
export interface Act {
	readonly event: string;
	readonly parameters?: INodeParameters;
	/** The record's ID in an emitted item. */
	idOf(item: { readonly [key: string]: unknown }): unknown;
	/** Makes it happen to a record with this number. */
	happen(simulator: Simulator, number: number): void;
}

const id = (number: number): string => String(7_000_000_000_000_000_000n + BigInt(number));

export const idOfAct = id;

function application(simulator: Simulator, number: number, over: Partial<Application> = {}): void {
	const time = String(simulator.now());
	simulator.store.applications.set(id(number), {
		id: id(number),
		talent_id: '6960663240925956555',
		job: { id: '6956499586395523359', name: '后端研发工程师', code: 'A75256' },
		process_id: '6960663240925956554',
		stage: STAGE,
		active_status: 1,
		lock_status: 1,
		create_time: time,
		modify_time: time,
		evaluations: [],
		interview_round_summary: 2,
		...over,
	});
}

const ofApplication: Act['idOf'] = ({ id: own }) => own;

export const acts: readonly Act[] = [
	{
		event: 'applicationCreated',
		parameters: { source: 'careerSite' },
		idOf: ofApplication,
		happen: (simulator, number) => application(simulator, number, { website_id: '7047318856652261676' }),
	},
	{
		event: 'applicationStageChanged',
		idOf: ofApplication,
		happen: (simulator, number) =>
			application(simulator, number, {
				create_time: String(simulator.now() - 86_400_000),
				stage_time_list: [
					{ stage_id: '614218419274130', enter_time: String(simulator.now() - 86_400_000), exit_time: String(simulator.now()) },
					{ stage_id: STAGE.id, enter_time: String(simulator.now()) },
				],
			}),
	},
	{
		event: 'applicationTerminated',
		idOf: ofApplication,
		happen: (simulator, number) =>
			application(simulator, number, {
				active_status: 2,
				create_time: String(simulator.now() - 86_400_000),
				termination_reason: { id: '6891560630172518671', name: { zh_cn: '候选人放弃', en_us: 'Withdrawn by the candidate' } },
			}),
	},
	{
		event: 'backgroundCheckUpdated',
		idOf: ({ order_id: order }) => order,
		happen(simulator, number) {
			const { store } = simulator;
			const time = String(simulator.now());
			store.backgroundChecks.set(`c${number}`, { id: `c${number}`, status: 'arranged', stages: [], updated: time });
			store.backgroundCheckOrders.set(id(number), {
				order_id: id(number),
				checkId: `c${number}`,
				application_id: '6985833807195212076',
				package: '基础版',
				candidate: 'Ada Sample',
				begin_time: time,
			});
		},
	},
	{
		event: 'evaluationSubmitted',
		idOf: ({ id: own }) => own,
		happen(simulator, number) {
			const [model] = [...simulator.store.evaluations.values()];
			if (model) simulator.store.evaluations.set(id(number), { ...model, id: id(number), update_time: String(simulator.now()) });
		},
	},
	{
		event: 'interviewFeedbackSubmitted',
		idOf: ({ id: own }) => own,
		happen(simulator, number) {
			const [model] = [...simulator.store.hireInterviews.values()];
			const now = simulator.now();
			if (model)
				simulator.store.hireInterviews.set(id(number), {
					...model,
					id: id(number),
					begin_time: now - 7_200_000,
					feedback_submit_time: now,
				});
		},
	},
	{
		event: 'interviewStarting',
		parameters: { hoursBefore: 2 },
		idOf: ({ id: own }) => own,
		happen(simulator, number) {
			const [model] = [...simulator.store.hireInterviews.values()];
			const { feedback_submit_time: _, ...rest } = model ?? ({} as NonNullable<typeof model>);
			simulator.store.hireInterviews.set(id(number), { ...rest, id: id(number), begin_time: simulator.now() + 3_600_000 });
		},
	},
	{
		event: 'jobUpdated',
		idOf: ({ id: own }) => own,
		happen(simulator, number) {
			const [model] = [...simulator.store.jobs.values()];
			if (model) simulator.store.jobs.set(id(number), { ...model, id: id(number), update_time: simulator.now() });
		},
	},
	{
		event: 'jobChangeUpdated',
		idOf: ({ job_change_id: own }) => own,
		happen(simulator, number) {
			const [model] = [...simulator.store.jobChanges.values()];
			if (model) simulator.store.jobChanges.set(id(number), { ...model, job_change_id: id(number), updated_time: String(simulator.now()) });
		},
	},
	{
		event: 'offboardingUpdated',
		idOf: ({ offboarding_id: own }) => own,
		happen(simulator, number) {
			const [model] = [...simulator.store.offboardings.values()];
			if (model) simulator.store.offboardings.set(id(number), { ...model, offboarding_id: id(number), applied: simulator.now() });
		},
	},
	{
		event: 'talentUpdated',
		idOf: ({ id: own }) => own,
		happen(simulator, number) {
			const [model] = [...simulator.store.talents.values()];
			if (model) simulator.store.talents.set(id(number), { ...model, id: id(number), update_time: String(simulator.now()) });
		},
	},
	{
		event: 'probationEnding',
		parameters: { daysBefore: '14' },
		idOf: ({ probation_id: own }) => own,
		happen(simulator, number) {
			const end = new Date(simulator.now() + 10 * 86_400_000).toISOString().slice(0, 10);
			simulator.people.startProbation(end, { probation_id: id(number) });
		},
	},
];
