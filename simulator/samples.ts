import type { Store } from './store';

/** A request as one of Feishu's pages shows it, with invented people. Tokens of pages are left out: one is good only for the list that gave it. */
export interface Sample {
	readonly endpoint: string;
	readonly path?: Readonly<Record<string, string>>;
	readonly query?: Readonly<Record<string, string>>;
	readonly body?: object;
	/** A file, in the place of a body. */
	readonly form?: { readonly name: string; readonly file: string; readonly type: string; readonly text: string };
	/** What has to have happened before. */
	given?(store: Store): void;
	/** The sample breaks the rules of the pages themselves, for this reason: so it is rejected, and succeeds with this. */
	readonly instead?: { readonly query?: Readonly<Record<string, string>>; readonly body?: object };
	readonly because?: string;
}

/** When the samples' days make sense: the end of a probation in one of them. */
export const SAMPLE_TIME = Date.parse('2022-05-20T12:00:00+08:00');

/** The app of the sample for sign-in. */
export const SAMPLE_APP = { appId: 'cli_slkdjalasdkjasd', appSecret: 'sample-secret' };

const KIND = "the IDs have the form of CoreHR's, not of the kind that the type names";

const NO_APPLICATION = 'there is no such application';

export const samples: readonly Sample[] = [
	{
		endpoint: 'GET /open-apis/hire/v1/evaluations',
		query: {
			page_size: '100',
			application_id: '6875569957036738823',
			update_start_time: '1600843767338',
			update_end_time: '1600843938726',
			user_id_type: 'open_id',
		},
	},
	{
		endpoint: 'GET /open-apis/hire/v1/interviews',
		query: {
			page_size: '10',
			application_id: '6134134355464633',
			interview_id: '6888217964693309704',
			start_time: '1609489908000',
			end_time: '1610489908000',
			job_level_id_type: 'people_admin_job_level_id',
			user_id_type: 'open_id',
		},
	},
	{
		endpoint: 'POST /open-apis/corehr/v2/job_changes/search',
		query: { page_size: '100', user_id_type: 'open_id', department_id_type: 'open_department_id' },
		body: {
			employment_ids: ['ou_a294793e8fa21529f2a60e3e9de45520'],
			job_change_ids: ['7044427347159746085'],
			statuses: ['Approving'],
			effective_date_start: '2022-01-01',
			effective_date_end: '2022-01-01',
			updated_time_start: '1704084635000',
			updated_time_end: '1704084635000',
			target_department_ids: ['7269981744640312876'],
			transfer_type_unique_identifier: ['assignment_start_reason_option5'],
			transfer_reason_unique_identifier: ['reason_for_job_change_option_7182520625066475540_7382109467556446228'],
			exception_statuses: ['pending'],
		},
		instead: { body: { employment_ids: ['ou_7140964208476371111'] } },
		because: 'the simulator knows employees by digits only',
	},
	{
		endpoint: 'POST /open-apis/corehr/v1/offboardings/search',
		query: { page_size: '100', user_id_type: 'open_id' },
		body: {
			employment_ids: ['7140964208476371111'],
			apply_initiating_time_start: '1672578336',
			apply_initiating_time_end: '1674133537',
			apply_finished_time_start: '1641007353',
			apply_finished_time_end: '1641007353',
			expected_offboarding_date_start: '2022-01-01',
			expected_offboarding_date_end: '2022-01-01',
			offboarding_date_start: '2022-01-01',
			offboarding_date_end: '2022-01-01',
			statuses: ['Approving'],
			reasons: ['voluntary'],
			employee_reasons: ['voluntary'],
		},
		instead: { query: { user_id_type: 'people_corehr_id' } },
		because: KIND,
	},
	{
		endpoint: 'GET /open-apis/hire/v1/interviews/get_by_talent',
		query: { talent_id: '6949805467799537964', user_id_type: 'open_id', job_level_id_type: 'job_level_id' },
		instead: { query: { talent_id: '6960663240925956555' } },
		because: 'there is no such talent',
	},
	{ endpoint: 'GET /open-apis/hire/v2/interview_records', query: { ids: '7171693733661327361', page_size: '10', user_id_type: 'open_id' } },
	{
		endpoint: 'GET /open-apis/hire/v2/interview_records/:interview_record_id',
		path: { interview_record_id: '7171693733661327361' },
		query: { user_id_type: 'open_id' },
	},
	...(['interview_tasks', 'evaluation_tasks', 'exam_marking_tasks'] as const).map((list) => ({
		endpoint: `GET /open-apis/hire/v1/${list}`,
		query: { page_size: '10', user_id: 'ou_e6139117c300506837def50545420c6a', activity_status: '1', user_id_type: 'open_id' },
	})),
	{
		endpoint: 'POST /open-apis/hire/v1/exams',
		query: { user_id_type: 'open_id' },
		body: {
			application_id: '6891565253964859661',
			exam_resource_name: '笔试试卷',
			score: 100,
			uuid: '6949805467799537964',
			operator_id: 'ou_f476cb099ac9227c9bae09ce46112579',
		},
		instead: { body: { application_id: '6949805467799537964' } },
		because: NO_APPLICATION,
	},
	{
		endpoint: 'POST /open-apis/hire/v1/tests/search',
		query: { page_size: '10', user_id_type: 'open_id' },
		body: { application_id_list: ['7230753910687080000'], test_start_time_min: '1608725989000', test_start_time_max: '1608726999000' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/eco_exams/:exam_id/login_info',
		path: { exam_id: '7178536692385679677' },
		body: { result: 0, msg: 'success', exam_login_info: { exam_url: 'https://example.com/exam', username: 'sample', password: 'sample' } },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/eco_exams/:exam_id/update_result',
		path: { exam_id: '7178536692385679677' },
		body: {
			result: '60.5',
			result_time: '1658676234053',
			report_list: [{ name: '笔试结果.pdf', url: 'https://example.com/report.pdf', answer_time: '1658676234053' }],
			detail_list: [{ id: 'pj001', name: '基本功', result: '优秀' }],
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/external_offers',
		body: {
			external_id: '729557715718',
			external_application_id: '7395015673275697419',
			biz_create_time: '1721899352428',
			owner: '何样',
			offer_status: '已发送',
			attachment_id_list: ['7404675264888097068'],
		},
		instead: { body: { external_application_id: '6960663240925956437' } },
		because: NO_APPLICATION,
	},
	{
		endpoint: 'PUT /open-apis/hire/v1/external_offers/:external_offer_id',
		path: { external_offer_id: '6960663240925956660' },
		body: {
			external_application_id: '7395015673275697419',
			biz_create_time: '1721899352428',
			owner: '何样',
			offer_status: '已发送',
			attachment_id_list: ['7404675264888097068'],
		},
		instead: { body: { external_application_id: '6960663240925956437' } },
		because: NO_APPLICATION,
	},
	{ endpoint: 'DELETE /open-apis/hire/v1/external_offers/:external_offer_id', path: { external_offer_id: '6960663240925956660' } },
	{
		endpoint: 'POST /open-apis/hire/v1/external_offers/batch_query',
		query: { external_application_id: '6960663240925956660', page_size: '10' },
		body: { external_offer_id_list: ['6960663240925956660'] },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/external_background_checks',
		body: {
			external_id: '7003247299220982060',
			external_application_id: '7003247299220982060',
			date: 1626602069392,
			name: '林晓的背调',
			result: '已通过',
			attachment_id_list: ['7249929009008494908'],
		},
		instead: { body: { external_application_id: '6960663240925956437' } },
		because: NO_APPLICATION,
	},
	{
		endpoint: 'PUT /open-apis/hire/v1/external_background_checks/:external_background_check_id',
		path: { external_background_check_id: '6960663240925956660' },
		body: {
			external_application_id: '7003247299220982060',
			date: 1626602069393,
			name: '林晓的背调',
			result: '已通过',
			attachment_id_list: ['7003247299220982060'],
		},
		instead: { body: { external_application_id: '6960663240925956437' } },
		because: NO_APPLICATION,
	},
	{
		endpoint: 'DELETE /open-apis/hire/v1/external_background_checks/:external_background_check_id',
		path: { external_background_check_id: '6960663240925956660' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/external_background_checks/batch_query',
		query: { external_application_id: '6960663240925956660', page_size: '10' },
		body: { external_background_check_id_list: ['6960663240925956660'] },
	},
	{
		endpoint: 'POST /open-apis/corehr/v2/probation/edit',
		query: { user_id_type: 'open_id' },
		body: {
			employment_id: '7140964208476371111',
			probation_start_date: '2024-01-01',
			probation_expected_end_date: '2025-01-01',
			probation_outcome: 'passed',
			actual_probation_end_date: '2025-01-01',
			probation_extend_expected_end_date: '2025-01-01',
			extended_probation_period_duration: 1,
			extended_probation_period_unit: 'day',
			notes: '不错',
			self_review: '不错',
			custom_fields: [{ custom_api_name: 'name', name: { zh_cn: '姓名', en_us: 'Custom Name' }, type: 1, value: '231' }],
		},
		instead: {
			query: { user_id_type: 'people_corehr_id' },
			body: {
				probation_extend_expected_end_date: undefined,
				extended_probation_period_duration: undefined,
				extended_probation_period_unit: undefined,
			},
		},
		because: `${KIND}, and a probation that has ended has no extension`,
	},
	{ endpoint: 'GET /open-apis/corehr/v1/custom_fields/query', query: { object_api_name_list: 'person' } },
	{ endpoint: 'GET /open-apis/application/v6/scopes' },
	{
		endpoint: 'POST /open-apis/auth/v3/tenant_access_token/internal',
		body: { app_id: 'cli_slkdjalasdkjasd', app_secret: 'sample-secret' },
	},
	{
		endpoint: 'GET /open-apis/corehr/v1/custom_fields/get_by_param',
		query: { object_api_name: 'offboarding_info', custom_api_name: 'custom_field_33__c' },
	},
	{
		endpoint: 'POST /open-apis/corehr/v2/probation/assessments',
		query: { client_token: '6822122262122064111', user_id_type: 'open_id' },
		body: {
			employment_id: '7140964208476371111',
			assessments: [
				{
					assessment_status: 'completed',
					assessment_result: 'approved',
					assessment_score: 99.9,
					assessment_grade: 'grade_a',
					assessment_comment: '很好',
					assessment_detail: '无',
					is_final_asssessment: false,
				},
			],
		},
		instead: { query: { user_id_type: 'people_corehr_id' } },
		because: KIND,
	},
	{
		endpoint: 'DELETE /open-apis/corehr/v2/probation/assessments/:assessment_id',
		path: { assessment_id: '7140964208476371331' },
	},
	{
		endpoint: 'PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id',
		path: { assessment_id: '7140964208476371331' },
		query: { client_token: '6822122262122064111' },
		body: {
			assessment_status: 'completed',
			assessment_result: 'approved',
			assessment_score: 99.9,
			assessment_grade: 'grade_a',
			assessment_comment: '很好',
			assessment_detail: '无',
			is_final_asssessment: false,
		},
	},
	{
		endpoint: 'POST /open-apis/corehr/v2/probation/enable_disable_assessment',
		body: { active: true, app_url: 'https://assessment.example.com' },
	},
	{
		endpoint: 'POST /open-apis/corehr/v2/probation/search',
		query: { page_size: '100', user_id_type: 'open_id', department_id_type: 'open_department_id' },
		body: {
			employment_ids: ['7140964208476371111'],
			department_ids: ['7140964208476371121'],
			probation_start_date_start: '2022-05-18',
			probation_start_date_end: '2022-05-20',
			probation_expected_end_date_start: '2022-06-20',
			probation_expected_end_date_end: '2022-07-20',
			actual_probation_end_date_start: '2022-08-20',
			actual_probation_end_date_end: '2022-09-20',
			initiating_time_start: '2022-10-20',
			initiating_time_end: '2022-11-20',
			probation_status: 'approved',
			final_assessment_result: 'approved',
			final_assessment_grade: 'grade_a',
		},
		instead: { query: { user_id_type: 'people_corehr_id', department_id_type: 'people_corehr_department_id' } },
		because: KIND,
	},
	{
		endpoint: 'POST /open-apis/corehr/v2/probation/submit',
		query: { client_token: '6822122262122064111', user_id_type: 'open_id' },
		body: {
			employment_id: '7140964208476371111',
			conversion_mode: 1,
			actual_probation_end_date: '2022-05-20',
			submission_type: 'system',
			initiator_id: '7140964208476371111',
			notes: '不错',
			self_review: '不错',
			custom_fields: [{ custom_api_name: 'name', name: { zh_cn: '姓名', en_us: 'Custom Name' }, type: 1, value: '231' }],
		},
		instead: { query: { user_id_type: 'people_corehr_id' } },
		because: KIND,
	},
	{
		endpoint: 'POST /open-apis/corehr/v2/probation/withdraw',
		query: { client_token: '6822122262122064111', user_id_type: 'open_id' },
		body: { employment_id: '7140964208476371111' },
		instead: { query: { user_id_type: 'people_corehr_id' } },
		because: KIND,
		given: ({ probations }) => void Object.assign(probations.get('7140964208476371111') ?? {}, { probation_status: 'pending' }),
	},
	{
		endpoint: 'GET /open-apis/hire/v1/applications',
		query: {
			process_id: '6960663240925956554',
			stage_id: '614218419274131',
			talent_id: '6891560630172518670',
			active_status: '1',
			job_id: '7334134355464633',
			lock_status: '1',
			page_size: '100',
			update_start_time: '1618500278663',
			update_end_time: '1618500278663',
		},
	},
	{
		endpoint: 'GET /open-apis/hire/v1/applications/:application_id/get_detail',
		path: { application_id: '6956499586395523359' },
		query: {
			user_id_type: 'open_id',
			department_id_type: 'open_department_id',
			job_level_id_type: 'job_level_id',
			job_family_id_type: 'job_family_id',
			employee_type_id_type: 'employee_type_enum_id',
			options: 'with_job',
		},
	},
	{
		endpoint: 'GET /open-apis/hire/v1/applications/:application_id/offer',
		path: { application_id: '6949805467799537964' },
		query: {
			user_id_type: 'open_id',
			department_id_type: 'open_department_id',
			job_level_id_type: 'people_admin_job_level_id',
			job_family_id_type: 'people_admin_job_category_id',
			employee_type_id_type: 'people_admin_employee_type_id',
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/applications/:application_id/transfer_onboard',
		path: { application_id: '7073372582620416300' },
		query: {
			user_id_type: 'open_id',
			department_id_type: 'department_id',
			job_level_id_type: 'job_level_id',
			job_family_id_type: 'job_family_id',
			employee_type_id_type: 'employee_type_enum_id',
		},
		body: {
			actual_onboard_time: 1616428800000,
			expected_conversion_time: 1616428800000,
			job_requirement_id: '6960663240925956402',
			operator_id: '7326856229396906012',
			onboard_city_code: 'CT_2',
			department: '6966123381141866028',
			leader: '7326856229396906012',
			sequence: '7006234385490345986',
			level: '6937934036379650311',
			employee_type: 'cSbrHjS5Ogiwq0Zu-cKz1g==',
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/applications',
		body: {
			talent_id: '6889020179456689671',
			job_id: '6889330484657424647',
			user_id: '6930815272790114324',
			resume_source_id: '7115289562569591070',
			application_preferred_city_code_list: ['CN_1'],
			delivery_type: 1,
		},
		given({ talents, jobs, resumeSources }) {
			const [[, talent] = [], [, job] = [], [source]] = [[...talents][0], [...jobs][0], resumeSources];
			if (talent) talents.set('6889020179456689671', { ...talent, id: '6889020179456689671' });
			if (job) jobs.set('6889330484657424647', { ...job, id: '6889330484657424647' });
			if (source) resumeSources.push({ ...source, id: '7115289562569591070' });
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/applications/:application_id/transfer_stage',
		path: { application_id: '6949805467799537964' },
		body: { stage_id: '6960663240925956402' },
		given: ({ jobProcesses }) =>
			void [...jobProcesses.values()][0]?.stage_list.push({
				id: '6960663240925956402',
				zh_name: '加面',
				en_name: 'Further Interview',
				type: 4,
			}),
	},
	{
		endpoint: 'POST /open-apis/hire/v1/applications/:application_id/terminate',
		path: { application_id: '6949805467799537964' },
		body: { termination_type: 1, termination_reason_list: ['7230753910687080000'], termination_reason_note: '不符合期望' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/applications/:application_id/recover',
		path: { application_id: '6949805467799537964' },
		given: ({ applications }) => void Object.assign(applications.get('6949805467799537964') ?? {}, { active_status: 2 }),
	},
	{
		endpoint: 'POST /open-apis/hire/v1/applications/:application_id/cancel_onboard',
		path: { application_id: '6949805467799537965' },
		body: { termination_type: 1, termination_reason_id_list: ['6959090661225640000'], termination_reason_notes: '候选人经历不匹配' },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/employees/:employee_id',
		path: { employee_id: '7379910335417927975' },
		query: { user_id_type: 'open_id', department_id_type: 'department_id' },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/employees/get_by_application',
		query: { application_id: '7379910335417927975', user_id_type: 'open_id' },
	},
	{
		endpoint: 'PATCH /open-apis/hire/v1/employees/:employee_id',
		path: { employee_id: '6891613503971461384' },
		query: { user_id_type: 'open_id', department_id_type: 'department_id' },
		body: {
			operation: 1,
			conversion_info: { actual_conversion_time: 1637596800000 },
			overboard_info: { actual_overboard_time: 1637596800000, overboard_note: '职业发展考虑' },
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/attachments',
		form: { name: 'content', file: 'resume.pdf', type: 'application/pdf', text: 'a file' },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/attachments/:attachment_id',
		path: { attachment_id: '6960663240925956555' },
		query: { type: '1' },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/attachments/:attachment_id/preview',
		path: { attachment_id: '64352523512563462' },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/background_check_orders',
		query: {
			user_id_type: 'open_id',
			page_size: '100',
			application_id: '6985833807195212076',
			update_start_time: '1638848468868',
			update_end_time: '1638848468869',
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/background_check_orders/batch_query',
		query: { user_id_type: 'open_id', page_size: '10' },
		body: {
			background_check_order_id_list: ['7412902352778840358'],
			update_start_time: '1618500000000',
			update_end_time: '1618500278663',
			begin_start_time: '1618500278663',
			begin_end_time: '1618500278663',
			application_id: '7398493486516799788',
			order_status: '2',
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/eco_background_checks/cancel',
		body: { background_check_id: '6931286400470354183' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/eco_background_checks/update_progress',
		body: {
			background_check_id: '6931286400470354183',
			stage_id: '6931286400470354183',
			stage_en_name: 'stage report',
			stage_name: '阶段报告',
			stage_time: '1660123456789',
			result: '通过',
			report_file_list: [{ report_name: '阶段报告.pdf', report_url: 'https://example.com/report.pdf', report_url_type: 1 }],
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/eco_background_checks/update_result',
		body: {
			background_check_id: '6931286400470354183',
			result: '无差异',
			result_time: '1660123456789',
			report_file_list: [{ report_name: '阶段报告.pdf', report_url: 'https://example.com/report.pdf', report_url_type: 1 }],
		},
	},
	{
		endpoint: 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id',
		path: { ehr_import_task_id: '6914551145542568199' },
		body: { fail_reason: '名额已满', redirect_url: 'https://example.com', state: 2 },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/external_applications',
		query: { talent_id: '6960663240925956660', page_size: '10' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/external_applications',
		body: {
			external_id: '729557715718',
			job_recruitment_type: 1,
			job_title: '高级 Java',
			resume_source: '内推',
			stage: '简历初筛',
			talent_id: '6960663240925956459',
			termination_reason: '不合适',
			delivery_type: 1,
			modify_time: 1618500278645,
			create_time: 1618500278644,
			termination_type: 'HR 主动终止',
		},
	},
	{
		endpoint: 'DELETE /open-apis/hire/v1/external_applications/:external_application_id',
		path: { external_application_id: '6960663240925956660' },
		query: { talent_id: '6960663240925956660' },
	},
	{
		endpoint: 'PUT /open-apis/hire/v1/external_applications/:external_application_id',
		path: { external_application_id: '6960663240925956660' },
		body: {
			job_recruitment_type: 1,
			job_title: '高级Java',
			resume_source: '内推',
			stage: '简历初筛',
			talent_id: '6960663240925956459',
			termination_reason: '不合适',
			delivery_type: 1,
			modify_time: 1618500278645,
			create_time: 1618500278644,
			termination_type: 'HR 主动终止',
		},
		instead: { body: { talent_id: '6960663240925956660' } },
		because: 'the page on deleting has the same application of another talent',
	},
	{
		endpoint: 'POST /open-apis/hire/v1/external_interview_assessments',
		body: {
			external_id: '123',
			username: '周安',
			conclusion: 1,
			assessment_dimension_list: [
				{ score: 99, option: 'opt', options: ['opt'], content: 'content', assessment_type: 1, title: 'title', description: 'desc' },
			],
			content: 'content',
			external_interview_id: '6986199832494934316',
		},
	},
	{
		endpoint: 'PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id',
		path: { external_interview_assessment_id: '6930815272790114324' },
		body: {
			username: '周安',
			conclusion: 1,
			assessment_dimension_list: [
				{ score: 99, option: 'opt', options: ['opt1'], content: 'content', assessment_type: 1, title: 'title', description: 'desc' },
			],
			content: 'content',
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/external_interviews',
		body: {
			external_id: '7396034232747641133',
			external_application_id: '6960663240925956437',
			participate_status: 1,
			begin_time: 1618500278638,
			end_time: 1618500278639,
			interview_assessments: [
				{
					username: '吴岚',
					conclusion: 1,
					assessment_dimension_list: [
						{ score: 99, option: '选项1', options: ['选项1'], content: '内容', assessment_type: 1, title: '面试测试', description: '说明' },
					],
					content: '初面',
				},
			],
		},
	},
	{
		endpoint: 'DELETE /open-apis/hire/v1/external_interviews/:external_interview_id',
		path: { external_interview_id: '6960663240925956660' },
	},
	{
		endpoint: 'PUT /open-apis/hire/v1/external_interviews/:external_interview_id',
		path: { external_interview_id: '6960663240925956660' },
		body: {
			external_application_id: '6960663240925956437',
			participate_status: 1,
			begin_time: 1618500278638,
			end_time: 1618500278639,
			interview_assessments: [
				{
					username: '吴岚',
					conclusion: 1,
					assessment_dimension_list: [
						{ score: 99, option: '选项1', options: ['选项1'], content: '内容', assessment_type: 1, title: '心理测试', description: '说明' },
					],
					content: '补充',
				},
			],
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/external_interviews/batch_query',
		query: { external_application_id: '6960663240925956660', page_size: '10' },
		body: { external_interview_id_list: ['6960663240925956660'] },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/jobs',
		query: {
			update_start_time: '1618500278663',
			update_end_time: '1618500278663',
			page_size: '10',
			user_id_type: 'open_id',
			department_id_type: 'department_id',
			job_level_id_type: 'people_admin_job_level_id',
			job_family_id_type: 'people_admin_job_category_id',
		},
	},
	{
		endpoint: 'GET /open-apis/hire/v1/jobs/:job_id/get_detail',
		path: { job_id: '7281257045172308287' },
		query: { user_id_type: 'open_id', department_id_type: 'department_id', job_family_id_type: 'people_admin_job_category_id' },
	},
	{ endpoint: 'GET /open-apis/hire/v1/job_processes', query: { page_size: '10' } },
	{
		endpoint: 'POST /open-apis/hire/v1/locations/query',
		query: { page_size: '100' },
		body: { code_list: ['CN_1'], location_type: 1 },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/resume_sources',
		query: { page_size: '10' },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/talents',
		query: {
			keyword: '吴岚',
			update_start_time: '1618500278663',
			update_end_time: '1618500278663',
			page_size: '10',
			sort_by: '1',
			user_id_type: 'open_id',
			query_option: 'ignore_empty_error',
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/talents/combined_create',
		query: { user_id_type: 'open_id' },
		body: {
			init_source_id: '1',
			resume_source_id: '1',
			folder_id_list: ['6942778198054125570'],
			creator_id: 'ou_84aad35d084aa403a838cf73ee18467',
			creator_account_type: 1,
			resume_attachment_id: '7383906146040678700',
			basic_info: {
				name: '林晓',
				mobile: '18200000009',
				mobile_country_code: 'CN_1',
				email: 'lin.xiao@example.com',
				identification: { identification_type: 1, identification_number: 'X0000009' },
				start_work_time: '293016767159',
				birthday: '293016767159',
				gender: 1,
				nationality_id: 'CN_112',
				current_city_code: 'CT_159',
				hometown_city_code: 'CT_159',
				customized_data: [{ object_id: '6934193211960330504', value: '已婚' }],
			},
			education_list: [{ degree: 1, school: '香港大学' }],
			preferred_city_code_list: ['CT_2'],
			self_evaluation: { content: '平常心' },
			customized_data: [{ object_id: '6934193211960330504', children: [[{ object_id: '6934193211960330513', value: '["1", "2"]' }]] }],
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/talents/combined_update',
		query: { user_id_type: 'open_id' },
		body: {
			talent_id: '6960663240925956555',
			operator_id: 'ou_84aad35d084aa403a838cf73ee18467',
			operator_account_type: 1,
			basic_info: { name: '林晓', email: 'lin.xiao@example.com' },
			award_list: [{ title: '最佳新人奖', award_time: '293016767159' }],
		},
	},
	{ endpoint: 'GET /open-apis/hire/v1/talent_objects/query' },
	{
		endpoint: 'POST /open-apis/hire/v1/notes',
		query: { user_id_type: 'open_id' },
		body: {
			talent_id: '6960663240925956555',
			application_id: '6891565253964859661',
			creator_id: 'ou_f476cb099ac9227c9bae09ce46112579',
			content: '这是一个备注',
			privacy: 1,
			notify_mentioned_user: false,
			mention_entity_list: [{ offset: 3, user_id: 'on_94a1ee5551019f18cd73d9f111898cf2' }],
		},
	},
	{ endpoint: 'GET /open-apis/hire/v1/notes', query: { page_size: '10', talent_id: '6916472453069883661', user_id_type: 'open_id' } },
	{
		endpoint: 'GET /open-apis/hire/v1/offers',
		query: {
			page_size: '100',
			talent_id: '7096320678581242123',
			user_id_type: 'open_id',
			employee_type_id_type: 'people_admin_employee_type_id',
		},
	},
	{
		endpoint: 'GET /open-apis/hire/v1/offers/:offer_id',
		path: { offer_id: '7057802493489285412' },
		query: { user_id_type: 'open_id', department_id_type: 'open_department_id' },
	},
	{
		endpoint: 'PATCH /open-apis/hire/v1/offers/:offer_id/offer_status',
		path: { offer_id: '7057802493489285414' },
		body: {
			offer_status: 6,
			expiration_date: '2023-01-01',
			termination_reason_id_list: ['6891560630172518670'],
			termination_reason_note: '不符合期望',
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/offers/:offer_id/intern_offer_status',
		path: { offer_id: '7057802493489285415' },
		given: ({ applications }) => void Object.assign(applications.get('6949805467799537970')?.offer ?? {}, { offer_status: 11 }),
		body: {
			operation: 'confirm_onboarding',
			onboarding_info: { actual_onboarding_date: '2022-01-01' },
			offboarding_info: { actual_offboarding_date: '2022-03-02', notes: '主动离职' },
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/talents/:talent_id/tag',
		path: { talent_id: '6960663240925956555' },
		body: { operation: 1, tag_id_list: ['6960663240925956661'] },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/talent_tags',
		query: { keyword: '985', id_list: '6887469228283299336', type: '1', include_inactive: 'true', page_size: '20' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/talent_blocklist/change_talent_block',
		body: { talent_id: '6960663240925956555', option: 1, reason: '人才作弊' },
	},
	{ endpoint: 'GET /open-apis/hire/v1/agencies/query', query: { name: '示例猎头', user_id_type: 'open_id' } },
	{
		endpoint: 'GET /open-apis/hire/v1/agencies/:agency_id',
		path: { agency_id: '6898173495386147079' },
		query: { user_id_type: 'open_id' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/agencies/batch_query',
		query: { page_size: '10', user_id_type: 'open_id' },
		body: {
			agency_supplier_id_list: ['7412902352778840358'],
			keyword: '猎头',
			filter_list: [
				{
					key: 'supplier_area',
					value_type: 1,
					value_list: ['7005471343731164709'],
					range_filter: { from: '1725951088959', to: '1725951088960' },
				},
			],
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/agencies/get_agency_account',
		query: { page_size: '10', user_id_type: 'open_id' },
		body: { supplier_id: '6898173495386147079', status: 1, role: 1 },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/agencies/protect',
		query: { user_id_type: 'open_id' },
		body: {
			talent_id: '6960663240925956555',
			supplier_id: '6898173495386147079',
			consultant_id: 'ou_f476cb099ac9227c9bae09ce46112579',
			protect_create_time: 1610695587000,
			protect_expire_time: 1626333987000,
			comment: '建议录用',
			current_salary: '15k * 13',
			expected_salary: '18k * 16',
		},
	},
	{ endpoint: 'POST /open-apis/hire/v1/agencies/protection_period/search', body: { talent_id: '6960663240925956555' } },
	{
		endpoint: 'POST /open-apis/hire/v1/eco_background_check_packages',
		body: {
			account_id: '6995842370159937061',
			package_list: [{ id: 'pkg001', name: '基础套餐', description: '工作履历信息验证' }],
			additional_item_list: [{ id: 'ext001', name: '工作履历信息验证', description: '详细调查' }],
		},
	},
	{
		endpoint: 'PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update',
		body: {
			account_id: '6995842370159937061',
			package_list: [{ id: '1001', name: '基础套餐', description: '工作履历信息验证' }],
			additional_item_list: [{ id: '2001', name: '学历信息验证', description: '详细调查' }],
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/eco_background_check_packages/batch_delete',
		body: { account_id: '6995842370159937061', package_id_list: ['1001'], additional_item_id_list: ['2001'] },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/eco_background_check_custom_fields',
		body: {
			account_id: '6995842370159937061',
			custom_field_list: [
				{
					type: 'select',
					key: 'candidate_degree',
					name: { zh_cn: '候选人学历', en_us: 'Candidate degree' },
					is_required: true,
					description: { zh_cn: '真实学历', en_us: 'The real degree' },
					options: [{ key: 'bachelor', name: { zh_cn: '本科', en_us: 'Bachelor' } }],
				},
			],
		},
	},
	{
		endpoint: 'PATCH /open-apis/hire/v1/eco_background_check_custom_fields/batch_update',
		body: {
			account_id: '6995842370159937061',
			custom_field_list: [
				{
					type: 'text',
					key: 'candidate_degree',
					name: { zh_cn: '候选人学历', en_us: "Candidate's degree" },
					is_required: true,
					description: { zh_cn: '真实学历', en_us: 'The real degree' },
				},
			],
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/eco_background_check_custom_fields/batch_delete',
		body: { account_id: '6995842370159937061' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/websites/:website_id/channels',
		path: { website_id: '1618209327096' },
		body: { channel_name: '微信推广渠道' },
	},
	{
		endpoint: 'PUT /open-apis/hire/v1/websites/:website_id/channels/:channel_id',
		path: { website_id: '1618209327096', channel_id: '6891560630172518670' },
		body: { channel_name: '微信推广渠道' },
	},
	{
		endpoint: 'DELETE /open-apis/hire/v1/websites/:website_id/channels/:channel_id',
		path: { website_id: '1618209327096', channel_id: '6891560630172518670' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/talents/:talent_id/external_info',
		path: { talent_id: '6960663240925956555' },
		body: { external_create_time: '1639992265035' },
	},
	{
		endpoint: 'PUT /open-apis/hire/v1/talents/:talent_id/external_info',
		path: { talent_id: '6960663240925956556' },
		body: { external_create_time: '1639992265035' },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/referrals/get_by_application',
		query: { application_id: '6134134355464633', user_id_type: 'open_id' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/referrals/search',
		query: { user_id_type: 'open_id' },
		body: { talent_id: '6960663240925956555', start_time: '1701226882718', end_time: '1701226882719' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/external_referral_rewards',
		query: { user_id_type: 'open_id' },
		body: {
			referral_user_id: 'on_94a1ee5551019f18cd73d9f111898cf2',
			create_user_id: 'on_94a1ee5551019f18cd73d9f111898cf2',
			confirm_user_id: 'on_94a1ee5551019f18cd73d9f111898cf2',
			pay_user_id: 'on_94a1ee5551019f18cd73d9f111898cf2',
			external_id: '6930815272790114324',
			application_id: '6949805467799537964',
			talent_id: '6960663240925956555',
			job_id: '6930815272790114327',
			reason: '入职｜开源',
			rule_type: 1,
			bonus: { bonus_type: 1, point_bonus: 100, cash: { currency_type: 'CNY', amount: 100 } },
			stage: 1,
			create_time: '1704720275000',
			confirm_time: '1704720275000',
			pay_time: '1704720275001',
			onboard_time: '1704720275002',
			conversion_time: '1704720275003',
			comment: '已发放',
		},
	},
	{
		endpoint: 'DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id',
		path: { external_referral_reward_id: '6930815272790114324' },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/talent_pools/',
		query: { page_size: '100', id_list: '6930815272790114325' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool',
		path: { talent_pool_id: '6930815272790114325' },
		body: { talent_id_list: ['6960663240925956555'], option_type: 1 },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship',
		path: { talent_pool_id: '6930815272790114325' },
		body: { talent_id: '6960663240925956555', add_type: 1 },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/talent_folders',
		query: { page_size: '10', user_id_type: 'open_id' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/talents/add_to_folder',
		body: { talent_id_list: ['6960663240925956555'], folder_id: '6960663240925956642' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/talents/remove_to_folder',
		body: { talent_id_list: ['6960663240925956555'], folder_id: '6960663240925956641' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/talents/batch_get_id',
		body: {
			mobile_code: '86',
			mobile_number_list: ['18200000042'],
			email_list: ['wu.lan@example.com'],
			identification_type: 1,
			identification_number_list: ['X0000042'],
		},
	},
	{
		endpoint: 'GET /open-apis/hire/v1/termination_reasons',
		query: { page_size: '10' },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/websites',
		query: { page_size: '10' },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/websites/:website_id/channels',
		path: { website_id: '1618209327096' },
		query: { page_size: '100' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment',
		path: { website_id: '7047318856652261676' },
		body: {
			job_post_id: '6960663240925956636',
			user_id: '6960663240925956634',
			resume_file_id: '7095614894070434092',
			channel_id: '6891560630172518670',
			application_preferred_city_code_list: ['CT_100121'],
			mobile_country_code: '+86',
			mobile: '18200000042',
			email: 'wu.lan@example.com',
			identification: { identification_type: 1, identification_number: 'X0000042' },
		},
	},
	{
		endpoint: 'POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume',
		path: { website_id: '1618209327096' },
		query: { user_id_type: 'open_id' },
		body: {
			job_post_id: '6960663240925956636',
			resume: {
				internship_list: [
					{
						desc: '三个月',
						end_time: 1618500278667,
						start_time: 1609430400000,
						title: '后端研发实习生',
						company: '示例公司',
						customized_data: [{ object_id: '6960663240925956649', value: 'AA' }],
					},
				],
				basic_info: {
					nationality_id: 'CN_1',
					start_work_time: 1609430400000,
					current_home_address: '成都',
					hometown_city_code: 'CT_159',
					mobile_country_code: 'CN_1',
					identification: { identification_number: 'X0000042', identification_type: 1 },
					marital_status: 1,
					mobile: '18200000042',
					current_city_code: 'CT_11',
					experience_years: 3,
					gender: 1,
					birthday: 1609430400000,
					name: '吴岚',
					preferred_city_code_list: ['CT_12'],
					resume_source_id: '6982104077248219436',
					age: 25,
					customized_data: [{ object_id: '6960663240925956649', value: 'AA' }],
					email: 'wu.lan@example.com',
				},
				education_list: [
					{
						education_type: 1,
						end_time: 1618500278663,
						end_time_v2: 1618500278663,
						field_of_study: '汉语言文学',
						school: '示例大学',
						start_time: 1609430400000,
						academic_ranking: 5,
						customized_data: [{ object_id: '6960663240925956649', value: 'AA' }],
						degree: 1,
					},
				],
				self_evaluation: { content: '踏实', customized_data: [{ object_id: '6960663240925956649', value: 'AA' }] },
				career_list: [
					{
						desc: '五年',
						end_time: 1618500278667,
						start_time: 1609430400000,
						title: '后端研发工程师',
						company: '示例公司',
						customized_data: [{ object_id: '6960663240925956649', value: 'AA' }],
					},
				],
				customized_data: [{ object_id: '6960663240925956651', children: [{ object_id: '6960663240925956649', value: 'AA' }] }],
				resume_attachment_id: '6960663240925956654',
				sns_list: [{ sns_type: 1, customized_data: [{ object_id: '6960663240925956649', value: 'AA' }], link: 'https://example.com' }],
				works_list: [
					{
						desc: '论文',
						link: 'https://example.com',
						attachment: { file_id: '6982104077248219436' },
						customized_data: [{ object_id: '6960663240925956649', value: 'AA' }],
					},
				],
				award_list: [
					{
						customized_data: [{ object_id: '6960663240925956649', value: 'AA' }],
						desc: '程序竞赛',
						title: '金牌',
						award_time: 1609430400000,
					},
				],
				project_list: [
					{
						customized_data: [{ object_id: '6960663240925956649', value: 'AA' }],
						desc: '课程系统',
						end_time: 1618500278669,
						link: 'https://example.com',
						name: '课程设计',
						role: '核心开发',
						start_time: 1609430400000,
					},
				],
				language_list: [{ customized_data: [{ object_id: '6960663240925956649', value: 'AA' }], language: 1, proficiency: 1 }],
			},
			user_id: '6960663240925956634',
			application_preferred_city_code_list: ['6960663240925956636'],
			channel_id: '6891560630172518670',
		},
	},
	{
		endpoint: 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id',
		path: { website_id: '7047318856652261676', delivery_task_id: 'f1c2a0f138ec492d99d7ab73594158ad' },
	},
	{
		endpoint: 'GET /open-apis/hire/v1/websites/:website_id/job_posts',
		path: { website_id: '7368811146881042700' },
		query: {
			page_size: '10',
			user_id_type: 'open_id',
			department_id_type: 'department_id',
			job_level_id_type: 'people_admin_job_level_id',
			update_start_time: '1618500278663',
			update_end_time: '1618500278663',
			create_start_time: '1618500278663',
			create_end_time: '1618500278663',
		},
	},
	{
		endpoint: 'GET /open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id',
		path: { website_id: '7047318856652261676', job_post_id: '7392894182636144946' },
		query: { user_id_type: 'open_id', department_id_type: 'department_id', job_level_id_type: 'job_level_id' },
	},
	{
		endpoint: 'POST /open-apis/hire/v1/websites/:website_id/job_posts/search',
		path: { website_id: '7098921721789513756' },
		query: { page_size: '10', user_id_type: 'open_id', department_id_type: 'department_id', job_level_id_type: 'job_level_id_type' },
		body: {
			job_type_id_list: ['6791698585114724616'],
			city_code_list: ['CN_1'],
			job_function_id_list: ['101'],
			subject_id_list: ['7220407512049240376'],
			keyword: 'HR',
			update_start_time: '1618500278663',
			update_end_time: '1618500278663',
			create_start_time: '1618500278663',
			create_end_time: '1618500278663',
		},
		instead: { query: { job_level_id_type: 'job_level_id' } },
		because: 'the name stands where a value of the list should',
	},
	{
		endpoint: 'POST /open-apis/hire/v1/websites/:website_id/site_users',
		path: { website_id: '1618209327096' },
		body: {
			name: '吴岚',
			email: 'wu.lan@example.com',
			external_id: '6960663240925956621',
			mobile: '18200000042',
			mobile_country_code: 'CN_1',
		},
	},
	{
		endpoint: 'GET /open-apis/hire/v2/talents/:talent_id',
		path: { talent_id: '6960663240925956555' },
		query: { user_id_type: 'open_id' },
	},
];
