import type { ExampleOperation } from './example';

const applicationId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
const talentId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
const targetStageId = { __rl: true, mode: 'id', value: '={{ $json.stage }}' };
const move = { applicationId, targetStageId };
const reasons = { __rl: true, mode: 'id', value: '7230753910687080000' };
const types = { departmentIdType: 'open_department_id', employeeTypeIdType: 'employee_type_enum_id', jobFamilyIdType: 'job_family_id', jobLevelIdType: 'job_level_id', userIdType: 'open_id' };
const typesOnWire = { department_id_type: 'open_department_id', employee_type_id_type: 'employee_type_enum_id', job_family_id_type: 'job_family_id', job_level_id_type: 'job_level_id', user_id_type: 'open_id' };

export const application: readonly ExampleOperation[] = [
	{
		resource: 'application',
		operation: 'getAll',
		parameters: {
			returnAll: false,
			limit: '={{ $json.limit }}',
			additionalFields: { activeStatus: '1', lockStatus: [1, 3], processId: '6960663240925956554', talentId: { __rl: true, mode: 'id', value: '={{ $json.talent }}' }, updatedAfter: '2026-03-02T01:00:00Z' },
		},
		least: {},
		items: [{ limit: '2', talent: '6960663240925956555' }, { limit: '3', talent: '6960663240925956556' }],
		wire: ({ limit = '', talent = '' }) => ({
			path: '/open-apis/hire/v1/applications',
			query: { page_size: limit, active_status: '1', lock_status: ['1', '3'], process_id: '6960663240925956554', talent_id: talent, update_start_time: String(Date.parse('2026-03-02T01:00:00Z')) },
		}),
		list: {
			pageSize: 200,
			records: 450,
			fill: ({ applications }, records) => {
				const [first] = [...applications.values()];
				for (let index = 1; first && index < records; index += 1) {
					const id = String(BigInt(first.id) + BigInt(index));
					applications.set(id, { ...first, id });
				}
			},
		},
	},
	{
		resource: 'application',
		operation: 'get',
		id: 'applicationId',
		parameters: { applicationId, include: ['with_job', 'with_talent'], additionalFields: types },
		least: { applicationId },
		items: [{ id: '6949805467799537964' }, { id: '6949805467799537965' }],
		wire: ({ id }) => ({ path: `/open-apis/hire/v1/applications/${id}/get_detail`, query: { options: ['with_job', 'with_talent'], ...typesOnWire } }),
	},
	{
		resource: 'application',
		operation: 'getOffer',
		id: 'applicationId',
		parameters: { applicationId, additionalFields: types },
		least: { applicationId },
		items: [{ id: '6949805467799537965' }, { id: '6949805467799537966' }],
		wire: ({ id }) => ({ path: `/open-apis/hire/v1/applications/${id}/offer`, query: typesOnWire }),
	},
	{
		resource: 'application',
		operation: 'transferToOnboarding',
		id: 'applicationId',
		parameters: {
			applicationId,
			additionalFields: {
				...types,
				actualOnboardTime: '2026-04-01T01:00:00Z',
				expectedConversionTime: '={{ $json.end }}',
				department: 'od-4e6ac4d14bcd5071a37a39de902c7141',
				employeeType: 'cSbrHjS5Ogiwq0Zu-cKz1g==',
				jobRequirementId: '6960663240925956402',
				leader: 'ou_99be8e24ad1ad390b6cd3b8916940df1',
				jobLevel: '6937934036379650311',
				onboardCityCode: 'CT_2',
				operatorId: 'ou_99be8e24ad1ad390b6cd3b8916940df1',
				jobFamily: '7006234385490345986',
			},
		},
		least: { applicationId },
		items: [
			{ id: '6949805467799537965', end: '2026-07-01T01:00:00Z' },
			{ id: '6949805467799537966', end: '2026-10-01T01:00:00Z' },
		],
		wire: ({ id, end = '' }) => ({
			path: `/open-apis/hire/v1/applications/${id}/transfer_onboard`,
			query: typesOnWire,
			body: {
				actual_onboard_time: Date.parse('2026-04-01T01:00:00Z'),
				expected_conversion_time: Date.parse(end),
				department: 'od-4e6ac4d14bcd5071a37a39de902c7141',
				employee_type: 'cSbrHjS5Ogiwq0Zu-cKz1g==',
				job_requirement_id: '6960663240925956402',
				leader: 'ou_99be8e24ad1ad390b6cd3b8916940df1',
				level: '6937934036379650311',
				onboard_city_code: 'CT_2',
				operator_id: 'ou_99be8e24ad1ad390b6cd3b8916940df1',
				sequence: '7006234385490345986',
			},
		}),
		effect: ({ hireEmployees }, { id = '' }) => [hireEmployees.get(id)?.expected_conversion_time, hireEmployees.get(id)?.level],
		expected: [[Date.parse('2026-07-01T01:00:00Z'), '6937934036379650311'], [Date.parse('2026-10-01T01:00:00Z'), '6937934036379650311']],
	},
	{
		resource: 'application',
		operation: 'create',
		id: 'talentId',
		parameters: {
			talentId,
			jobId: { __rl: true, mode: 'id', value: '={{ $json.job }}' },
			additionalFields: { deliveryType: 2, employeeId: '={{ $json.employee }}', preferredCityCodes: 'CT_11', resumeSourceId: { __rl: true, mode: 'id', value: '10001' }, userIdType: 'open_id' },
		},
		least: { talentId, jobId: { __rl: true, mode: 'id', value: '={{ $json.job }}' } },
		items: [
			{ id: '6960663240925956555', job: '7281257045172308287', employee: 'ou_sample1' },
			{ id: '6960663240925956556', job: '7334134355464633', employee: 'ou_sample2' },
		],
		wire: ({ id, job, employee }) => ({
			path: '/open-apis/hire/v1/applications',
			query: { user_id_type: 'open_id' },
			body: { talent_id: id, job_id: job, user_id: employee, resume_source_id: '10001', application_preferred_city_code_list: ['CT_11'], delivery_type: 2 },
		}),
		effect: ({ applications }, { id, job }) => [...applications.values()].filter((one) => one.talent_id === id && one.job.id === job).map(({ stage }) => stage.en_name),
		expected: [['Screening'], ['Written Test']],
	},
	{
		resource: 'application',
		operation: 'transferStage',
		id: 'applicationId',
		parameters: move,
		least: move,
		items: [
			{ id: '6949805467799537964', stage: '614218419274133' },
			{ id: '6956499586395523359', stage: '614218419274130' },
		],
		wire: ({ id, stage }) => ({ path: `/open-apis/hire/v1/applications/${id}/transfer_stage`, body: { stage_id: stage } }),
		effect: ({ applications }, { id = '' }) => applications.get(id)?.stage.en_name,
		expected: ['Offer', 'Screening'],
	},
	{
		resource: 'application',
		operation: 'terminate',
		id: 'applicationId',
		parameters: { applicationId, terminationType: 1, additionalFields: { note: '={{ $json.note }}', terminationReasonIds: reasons } },
		least: { applicationId, terminationType: 1 },
		items: [
			{ id: '6949805467799537964', note: 'Too junior' },
			{ id: '6956499586395523359', note: 'Too senior' },
		],
		wire: ({ id, note }) => ({
			path: `/open-apis/hire/v1/applications/${id}/terminate`,
			body: { termination_type: 1, termination_reason_list: ['7230753910687080000'], termination_reason_note: note },
		}),
		effect: ({ applications }, { id = '' }) => [applications.get(id)?.active_status, applications.get(id)?.termination?.note],
		expected: [[2, 'Too junior'], [2, 'Too senior']],
	},
	{
		resource: 'application',
		operation: 'cancelOnboarding',
		id: 'applicationId',
		parameters: { applicationId, terminationType: 22, additionalFields: { note: '={{ $json.note }}', terminationReasonIds: reasons } },
		least: { applicationId, terminationType: 22 },
		items: [
			{ id: '6949805467799537965', note: 'Stays where she is' },
			{ id: '7073372582620416300', note: 'Moves abroad' },
		],
		wire: ({ id, note }) => ({
			path: `/open-apis/hire/v1/applications/${id}/cancel_onboard`,
			body: { termination_type: 22, termination_reason_id_list: ['7230753910687080000'], termination_reason_notes: note },
		}),
		effect: ({ applications }, { id = '' }) => [applications.get(id)?.termination_type, applications.get(id)?.termination?.note],
		expected: [[22, 'Stays where she is'], [22, 'Moves abroad']],
	},
	{
		resource: 'application',
		operation: 'recover',
		id: 'applicationId',
		parameters: { applicationId },
		least: { applicationId },
		items: [{ id: '6949805467799537970' }, { id: '6949805467799537971' }],
		wire: ({ id }) => ({ path: `/open-apis/hire/v1/applications/${id}/recover` }),
		effect: ({ applications }, { id = '' }) => applications.get(id)?.active_status,
		expected: [1, 1],
	},
];
