import { applied, execute, type ExampleWorkflow } from './play';

/** What the HR system and CoreHR have to do with a new employee. */
export const afterwards: readonly ExampleWorkflow[] = [
	{
		file: 'ehr-import',
		title: 'Two E-HR imports, one done and one failed',
		async play(n8n, simulator, show) {
			await execute(this.file, n8n, show);
			const state = ['6914551145542568199', '6914551145542568200'].map((id) => simulator.store.ehrImportTasks.get(id));
			applied(
				state.map((task) => [task?.state, task?.fail_reason, task?.redirect_url]),
				[
					[1, undefined, 'https://hr.example.com/employees/6985833807195212076'],
					[2, 'No job requirement', undefined],
				],
				'the tasks in Feishu',
			);
		},
	},
	{
		file: 'probation-assessment',
		title: 'A probation assessment, completed',
		async play(n8n, simulator, show) {
			await execute(this.file, n8n, show);
			applied(
				simulator.store.probationAssessments.get('7140964208476371331')?.fields,
				{
					assessment_status: 'completed',
					is_final_asssessment: true,
					assessment_result: 'approved',
					assessment_score: 92.5,
					assessment_grade: 'grade_a',
					assessment_comment: 'Meets every goal of the first three months',
				},
				'the assessment in CoreHR',
			);
		},
	},
	{
		file: 'probation-conversion',
		title: 'Probations that end in a period: found, assessed and submitted',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const ids = ['7140964208476371111', '7140964208476371112'];
			applied(
				run.json('Search Probations').map(({ employment_id: id }) => id),
				ids,
				'the employees found',
			);
			for (const id of ids) {
				const probation = simulator.store.probations.get(id);
				applied(
					[probation?.probation_status, probation?.actual_probation_end_date === probation?.probation_expected_end_date],
					['pending', true],
					'the conversion in CoreHR',
				);
				applied(
					simulator.store.probationAssessments.get(probation?.assessmentIds.at(-1) ?? '')?.fields,
					{
						assessment_status: 'completed',
						is_final_asssessment: true,
						assessment_result: 'approved',
						assessment_grade: 'grade_a',
						assessment_comment: 'Meets every goal of the probation',
					},
					'the assessment in CoreHR',
				);
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
];
