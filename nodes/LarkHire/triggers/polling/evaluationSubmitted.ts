import { newRecords } from '../../framework/polling/newRecords';
import { listEvaluations } from '../../resources/evaluation/endpoints';
import { evaluationLabels, EVALUATIONS_PER_PAGE, SUBMITTED } from '../../resources/evaluation/fields';
import { stageLocator } from '../../resources/jobProcess/fields';
import { among, filters } from './filters';
import { epochMs, HIRE_OVERLAP_MS } from './times';

export const evaluationSubmitted = newRecords({
	name: 'Evaluation Submitted',
	value: 'evaluationSubmitted',
	description: 'Somebody has submitted the evaluation of a resume',
	cost: 'Each poll sends 1 request, and more only if over 100 evaluations have changed',
	endpoints: [listEvaluations],
	pageSize: EVALUATIONS_PER_PAGE,
	overlapMs: HIRE_OVERLAP_MS,
	labels: evaluationLabels,
	fields: [
		filters([
			{
				displayName: 'Conclusion',
				name: 'conclusion',
				type: 'multiOptions',
				default: [],
				options: [
					{ name: 'Failed', value: 2 },
					{ name: 'Passed', value: 1 },
				],
				description: 'Only evaluations with one of these conclusions',
			},
			{ ...stageLocator, description: 'Only evaluations in this stage' },
		]),
	],
	lists: [
		async ({ lark, window: { from, to }, page }) =>
			await lark.hire.v1.evaluation.list({ params: { ...page, update_start_time: String(from), update_end_time: String(to) } }),
	],
	occurrences({ record: { id = '', commit_status: status, conclusion, stage_id: stage, update_time: updated }, params: { filters: by } }) {
		const wanted = status === SUBMITTED && among(by.conclusion, conclusion) && (by.stageId === undefined || by.stageId === stage);
		return wanted ? [{ id, version: 'submitted', time: epochMs(updated), lasting: true }] : [];
	},
	sample: {
		id: '6875295756292425998',
		application_id: '6949805467799537964',
		stage_id: '614218419274131',
		evaluator_id: 'ou_99be8e24ad1ad390b6cd3b8916940df1',
		commit_status: 1,
		conclusion: 1,
		content: 'Clear and thorough',
		update_time: '1772413200000',
		update_time_iso: '2026-03-02T01:00:00.000Z',
		eventTime: '2026-03-02T01:00:00.000Z',
	},
});
