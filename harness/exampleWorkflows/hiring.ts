import { ok } from 'node:assert';
import { applied, execute, type ExampleWorkflow } from './play';

/** From the background check to the first working day. */
export const hiring: readonly ExampleWorkflow[] = [
	{
		file: 'background-check-stages',
		title: 'A background check with three stages and a result',
		async play(n8n, simulator, show) {
			await execute(this.file, n8n, show);
			const stages = simulator.store.backgroundChecks.get('6931286400470354183')?.stages ?? [];
			applied(
				stages.map(({ stage_name: name, stage_time: time, result }) => [name, time, result]),
				[
					['身份核实', String(Date.parse('2026-03-02T09:00:00+08:00')), undefined],
					['学历核实', String(Date.parse('2026-03-03T14:30:00+08:00')), undefined],
					['工作履历核实', String(Date.parse('2026-03-05T11:15:00+08:00')), '无差异'],
				],
				'the stages in Feishu',
			);
			applied(
				stages.map(({ report_file_list: files }) => files?.length),
				[1, 1, 1],
				'the reports in Feishu',
			);
		},
	},
	{
		file: 'background-check-wait',
		title: 'A background check, awaited to its end and reported',
		async play(n8n, _simulator, show) {
			const run = await execute(this.file, n8n, show);
			applied(run.json('Report'), [{ report: 'Background check of Sample Person: Completed' }], 'the report');
		},
	},
	{
		file: 'background-check-result',
		title: 'One background check ends with a result, one is cancelled',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const { backgroundChecks } = simulator.store;
			const [done, withdrawn] = ['6931286400470354183', '6931286400470354185'].map((id) => backgroundChecks.get(id));
			applied(
				[done?.status, done?.final?.result, done?.final?.report_file_list?.length],
				['completed', '无差异', 1],
				'the check with a result',
			);
			applied(
				[withdrawn?.status, withdrawn?.stages.map(({ stage_name: name }) => name)],
				['terminated', ['已终止']],
				'the cancelled check',
			);
			applied(
				run.json('Report'),
				[
					{ orderId: '7037986982531778860', status: 'completed', result: '无差异' },
					{ orderId: '7037986982531778862', status: 'terminated', result: '' },
				],
				'the orders that were read back',
			);
		},
	},
	{
		file: 'check-packages',
		title: 'What a provider of background checks offers',
		async play(n8n, simulator, show) {
			await execute(this.file, n8n, show);
			const { packages = [], items = [], fields = [] } = simulator.store.checkAccounts.get('6995842370159937061') ?? {};
			applied(
				[packages, items].map((all) => all.map(({ id, name }) => [id, name])),
				[
					[
						['1002', 'Plus 2026'],
						['executive', 'Executive'],
					],
					[['abroad', 'Career abroad']],
				],
				'packages and items',
			);
			applied(
				fields.map(({ key, type }) => [key, type]),
				[['level', 'select']],
				'the fields of the form',
			);
		},
	},
	{
		file: 'website-channels',
		title: 'Channels of a recruitment website',
		async play(n8n, simulator, show) {
			await execute(this.file, n8n, show);
			applied(
				simulator.store.siteChannels.get('7047318856652261676')?.map(({ name }) => name),
				['推广渠道 1', 'Newsletter 2026', 'Fair 2026'],
				'the channels',
			);
		},
	},
	{
		file: 'external-interview-import',
		title: "A candidate's history, moved over from another system",
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const { externalApplications, interviews } = simulator.store;
			const { id = '' } = run.json('Create Application')[0] as { id?: string };
			applied(
				[externalApplications.has('6960663240925956438'), interviews.has('6960663240925956662')],
				[false, false],
				'the test import is gone',
			);
			applied(
				[externalApplications.has('6960663240925956437'), interviews.has('6960663240925956660')],
				[true, true],
				'other imports are still there',
			);
			applied(
				externalApplications.get(id),
				{
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
				},
				'the application in Feishu',
			);
			const [interview, ...more] = [...interviews.values()].filter(({ external_application_id: of }) => of === id);
			applied(more, [], 'further interviews');
			applied(
				interview?.interview_assessments?.map(({ username, conclusion }) => [username, conclusion]),
				[
					['林晓', 2],
					['Sample Person', 2],
				],
				'the assessments in Feishu',
			);
			const inWords = interview?.interview_assessments?.map(({ assessment_dimension_list: dimensions, ...assessment }) => ({
				...assessment,
				conclusion_label: 'Passed',
				...(dimensions && { assessment_dimension_list: dimensions.map((one) => ({ ...one, assessment_type_label: 'Score' })) }),
			}));
			const readBack = { ...interview, participate_status_label: 'Attended', interview_assessments: inWords };
			const [back, ...others] = run.json('Read Interview Back').map(({ begin_time_iso: begin, end_time_iso: end, ...own }) => {
				applied(
					[begin, end].map((time) => Date.parse(String(time))),
					[own.begin_time, own.end_time],
					'the same times as text',
				);
				return own;
			});
			applied([back, others], [readBack, []], 'the interview that was read back');
		},
	},
	{
		file: 'interview-merge',
		title: 'An interview update that keeps what it was not told to change',
		async play(n8n, simulator, show) {
			const without = () => {
				const {
					participate_status: status,
					interview_assessments: assessments = [],
					...rest
				} = structuredClone(simulator.store.interviews.get('6960663240925956660')) ?? { id: '' };
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
		file: 'job-overview',
		title: 'Jobs that changed lately, with their stages',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			applied(
				run.json('Report').map(({ job, recruiter }) => [job, recruiter]),
				[...simulator.store.jobs.values()].sort((a, b) => b.update_time - a.update_time).map(({ title }) => [title, 'He Sample']),
				'the jobs',
			);
			applied(
				run.json('Report')[0]?.stages,
				'Written Test (6793210103211510024) → Interview (6793210103211510025)',
				'the stages of the last one',
			);
		},
	},
	{
		file: 'job-requisitions',
		title: 'Requisitions become jobs; one job is closed, one opened again',
		async play(n8n, simulator, show) {
			await execute(this.file, n8n, show);
			const { jobs, advertisements } = simulator.store;
			const made = [...jobs.values()].slice(-2);
			applied(
				made.map(({ title, code, head_count: wanted, details }) => [title, code, wanted, details.assistants, details.expires]),
				[
					['平台工程师', 'R101', 3, ['ou_808dad5b8fb21416b4ff242a5c616016'], Date.parse('2099-06-30T00:00:00+08:00')],
					['Sample Producer', 'R102', 2, ['ou_808dad5b8fb21416b4ff242a5c616016'], Date.parse('2099-12-31T00:00:00+08:00')],
				],
				'the new jobs',
			);
			applied(
				[...advertisements.values()].slice(-2).map(({ job_id: job, channels }) => [job, channels]),
				made.map(({ id }) => [id, ['3']]),
				'their posts',
			);
			applied(
				['7281257045172308287', '7281257045172308290'].map((id) => jobs.get(id)?.active_status),
				[2, 1],
				'the closed and the opened job',
			);
		},
	},
	{
		file: 'headcount-requests',
		title: 'Headcount from finance, linked to jobs',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const { jobRequirements } = simulator.store;
			applied(
				[...jobRequirements.values()]
					.slice(-2)
					.map(({ short_code: number, jobs, details }) => [number, jobs, details.head_count, details.priority]),
				[
					['F-2026-1', ['6956499586395523359'], 3, 1],
					['F-2026-2', ['6956499586395523360'], 1, 1],
				],
				'the new requirements',
			);
			applied(jobRequirements.has('6952811314255265797'), false, 'the deleted one is still there');
			applied(run.json('Read Progress').length, 5, 'requirements with their progress');
		},
	},
	{
		file: 'candidate-pipeline',
		title: 'Talents on a job: one moves on, one is rejected, one is recovered; an onboarding is cancelled',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const { applications } = simulator.store;
			applied(
				run.json('Create Application').map(({ application_id: id }) => {
					const { stage, active_status: status, termination } = applications.get(String(id)) ?? {};
					return [stage?.en_name, status, termination?.note];
				}),
				[
					['Interview', 1, undefined],
					['Written Test', 2, 'Score 40'],
					['Screening', 1, undefined],
				],
				'the applications',
			);
			applied(applications.get('6949805467799537965')?.termination_type, 22, 'the cancelled onboarding');
		},
	},
	{
		file: 'talent-sync',
		title: 'Talents kept in step with another system',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			applied(
				run.json('Create or Update').map(({ action }) => action),
				['updated', 'created'],
				'what became of the two with an email address',
			);
			const of = (wanted: string) => [...simulator.store.talents.values()].filter(({ name }) => name === wanted);
			applied(
				['Ada Sample', 'Eve Sample', 'Fay Sample'].map((name) => of(name).length),
				[1, 1, 1],
				'the talents',
			);
			const [ada] = of('Ada Sample');
			applied(
				[ada?.identification?.number, ada?.custom?.map(({ value }) => value), ada?.basics?.current_city_code],
				['X0000001', [{ content: '["1","2"]' }], 'CT_20'],
				'what she had, and what is new',
			);
		},
	},
	{
		file: 'talent-pools',
		title: 'Talents for later: pools and folders',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const { talentFolders, talentPools } = simulator.store;
			const [shen, ada, bo] = ['6960663240925956555', '6960663240925956556', '6960663240925956557'];
			applied(
				[...talentPools.values()].map(({ name, talents }) => [name.en_us, talents]),
				[
					['Common Talent Pool', [shen, ada]],
					['Graduates', []],
					['Executives', [bo]],
				],
				'the pools',
			);
			applied(
				[...talentFolders.values()].slice(0, 2).map(({ name, talents }) => [name, talents]),
				[
					['Spring', [bo]],
					['Autumn', [shen, ada]],
				],
				'the folders',
			);
			applied(run.json('Remove From Folder')[0]?.talent_id_list, [shen, ada], 'who left a folder');
			applied(
				simulator.store.talentExternalInfo.get('6960663240925956557')?.external_create_time,
				String(Date.parse('2025-03-01T09:00:00+08:00')),
				'since when the talent has been in the other system',
			);
		},
	},
	{
		file: 'referral-rewards',
		title: 'Who referred a candidate, points for it, and an agency with its protection period',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const { protections, referralRewards } = simulator.store;
			applied(
				[...referralRewards.values()].map(({ external_id: external, bonus }) => [external, bonus.point_bonus]),
				[
					['reward-1', 100],
					[undefined, 100],
					['onboarding-6949805467799537964', 100],
				],
				'the rewards: one is gone, one is new',
			);
			applied(
				protections.get('6960663240925956555')?.map(({ agency, consultant }) => [agency, consultant]),
				[['6898173495386147079', 'ou_f476cb099ac9227c9bae09ce46112501']],
				'the protection',
			);
			applied(
				run.json('Get Agencies on Trial').map(({ name, cooperation_status_label: status }) => [name, status]),
				[['Sample Search', 'Trial']],
				'the agencies on trial',
			);
		},
	},
	{
		file: 'offer-follow-up',
		title: 'Answers to offers from an e-sign tool: status, note, tags, block list, internship',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const { applications, notes, talents } = simulator.store;
			const statusOf = (id: string) => [...applications.values()].find(({ offer }) => offer?.id === id)?.offer?.offer_status;
			applied(
				['7057802493489285414', '7057802493489285417', '7057802493489285415'].map(statusOf),
				[7, 8, 13],
				'the offers: accepted, declined, an internship that has ended',
			);
			applied([...notes.values()].at(-1)?.content, 'Accepted on paper', 'the note');
			applied(run.json('Read Notes').length, 2, 'all notes about this person');
			applied(
				[
					talents.get('6960663240925956555')?.tags,
					talents.get('6960663240925956556')?.blocked,
					talents.get('6960663240925956557')?.blocked,
				],
				[['6960663240925956661'], true, false],
				'tags and block list',
			);
		},
	},
	{
		file: 'offer-approval',
		title: 'Offers out of an approval system, one salary raised without losing the rest',
		async play(n8n, simulator, show) {
			await execute(this.file, n8n, show);
			const offers = ['7073372582620416300', '6949805467799537972'].map((id) => simulator.store.applications.get(id)?.offer);
			applied(
				offers.map((offer) => [offer?.basic_salary, offer?.onboard_date, offer?.written.custom]),
				[
					['{"amount":"20500","period":2}', '2026-04-01', [{ id: '6972464088568269101', value: '1' }]],
					['{"amount":"18500","period":2}', '2026-05-04', [{ id: '6972464088568269101', value: '2' }]],
				],
				'the offers',
			);
			applied(
				offers.map((offer) => [offer?.written.basic_info.probation_month, offer?.written.basic_info.contract_period]),
				[
					[6, { period_type: 2, period: 3 }],
					[6, { period_type: 2, period: 3 }],
				],
				'what nobody changed',
			);
		},
	},
	{
		file: 'hr-overview',
		title: 'What happened in 30 days',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			const { evaluations, hireInterviews, jobChanges, offboardings } = simulator.store;
			const month = simulator.calendar.time(0) - 30 * 86_400_000;
			applied(
				run.json('Report'),
				[
					{
						evaluations: [...evaluations.values()].filter((one) => Number(one.update_time) >= month).length,
						interviews: [...hireInterviews.values()].filter((one) => Number(one.begin_time) >= month).length,
						transfers: jobChanges.size,
						offboardings: offboardings.size,
					},
				],
				'the report',
			);
		},
	},
	{
		file: 'employee-conversion',
		title: 'Conversions of an HR system, recorded in Lark Hire',
		async play(n8n, simulator, show) {
			const run = await execute(this.file, n8n, show);
			applied(
				[...simulator.store.hireEmployees.values()].map(({ conversion_status: status, actual_conversion_time: time }) => [status, time]),
				[
					[2, Date.parse('2026-03-31T00:00:00+08:00')],
					[2, Date.parse('2026-04-15T00:00:00+08:00')],
				],
				'the employees in Lark Hire',
			);
			applied(
				run.json('Report').map(({ status }) => status),
				['Converted', 'Converted'],
				'the report',
			);
		},
	},
];
