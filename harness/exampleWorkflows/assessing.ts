import { applied, execute, type ExampleWorkflow } from './play';

/** Interviews, exams, and what was imported about them from other systems. */
export const assessing: readonly ExampleWorkflow[] = [
	{
		file: 'interview-feedback',
		title: 'All feedback on a candidate, and who still owes some',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const [record] = simulator.store.interviewRecords.values();
			applied(
				run.json('Records').map(({ id, record_score: score }) => [id, score]),
				[[record?.id, record?.record_score]],
				'the feedback',
			);
			applied(run.json('All Records').length, simulator.store.interviewRecords.size, 'all feedback of the tenant');
			applied(run.json('Report'), [{ feedback: 'Submitted', toMark: simulator.store.exams.size }], 'the report');
		},
	},
	{
		file: 'exam-results',
		title: 'Results of a test tool, added to applications',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			applied(
				[...simulator.store.exams.values()].flatMap(({ score }) => score ?? []),
				['95.5', '40'],
				'the results',
			);
			applied(
				run.json('Report').filter(({ score }) => score),
				[
					{ exam: 'Java Test', status: 'Answered', score: '95.5' },
					{ exam: 'Java Test', status: 'Answered', score: '40' },
				],
				'the report',
			);
		},
	},
	{
		file: 'exam-provider',
		title: 'An exam provider reports links and results',
		async play(n8n, simulator, show) {
			await execute(this.file, n8n, show);
			applied(
				[...simulator.store.exams.values()].map(({ login, result, report_url_list: reports }) => [login?.exam_url, result, reports]),
				[
					['https://exam.example.com/4711', '60.5', ['https://exam.example.com/4711/report.pdf']],
					['https://exam.example.com/4712', '90', ['https://exam.example.com/4712/report.pdf']],
				],
				'the exams',
			);
		},
	},
	{
		file: 'external-history-sync',
		title: 'An imported history, kept up to date',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const { externalBackgroundChecks, externalOffers } = simulator.store;
			applied(
				run.json('Create or Update').map(({ action }) => action),
				['created', 'created'],
				'what became of the applications',
			);
			const ids = run.json('Create or Update').map(({ external_application_id: id }) => String(id));
			const of = <T extends { external_application_id: string }>(all: ReadonlyMap<string, T>) =>
				[...all.values()].filter(({ external_application_id: id }) => ids.includes(id));
			applied(
				of(externalOffers).map(({ offer_status: status, owner, attachments }) => [status, owner, attachments.length]),
				[
					['已接受', '何样', 1],
					['已接受', '何样', 1],
				],
				'the offers, with what was not set again',
			);
			applied(
				of(externalBackgroundChecks).map(({ name, result }) => [name, result]),
				[
					['背调', '已通过'],
					['背调', '已通过'],
				],
				'the background checks',
			);
			applied(
				[externalOffers.has('6960663240925956661'), externalBackgroundChecks.has('6960663240925956661')],
				[false, false],
				'the test import is gone',
			);
		},
	},
	{
		file: 'probation-extension',
		title: 'A probation extended, another created, a third deleted',
		async play(n8n, simulator, show) {
			const { probations } = simulator.store;
			const before = probations.get('7140964208476371111')?.probation_expected_end_date ?? '';
			await execute(this.file, n8n, show);
			const extended = probations.get('7140964208476371111');
			applied([extended?.probation_outcome, extended?.notes], ['delayed', 'One more project'], 'the outcome');
			applied((extended?.probation_extend_expected_end_date ?? '') > before, true, 'the new end is later');
			applied(
				[probations.has('7140964208476371999'), probations.has('7140964208476371112')],
				[true, false],
				'one was created, one deleted',
			);
		},
	},
];
