import type { ExampleOperation } from './example';

const jobRequirementId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
const picked = (value: string) => ({ __rl: true, mode: 'id', value });
const types = { departmentIdType: 'department_id', employeeTypeIdType: 'employee_type_enum_id', jobFamilyIdType: 'job_family_id', jobLevelIdType: 'job_level_id', userIdType: 'union_id' };
const typesOnWire = { department_id_type: 'department_id', employee_type_id_type: 'employee_type_enum_id', job_family_id_type: 'job_family_id', job_level_id_type: 'job_level_id', user_id_type: 'union_id' };
const deleting = { jobRequirementId };
const newRequirement = { number: '={{ $json.employee }}', name: '={{ $json.name }}', status: 1, headCount: 2, employeeTypeId: '1' };
const recruiter = 'ou_99be8e24ad1ad390b6cd3b8916940df1';

export const jobRequirement: readonly ExampleOperation[] = [
	{
		resource: 'jobRequirement',
		operation: 'getAll',
		parameters: {
			returnAll: false,
			limit: '={{ $json.limit }}',
			additionalFields: {
				...types,
				jobId: picked('6956499586395523359'),
				createdAfter: '2020-03-02T01:00:00Z',
				createdBefore: '2099-06-02T01:00:00Z',
				updatedAfter: '={{ $json.from }}',
				updatedBefore: '2099-06-02T01:00:00Z',
			},
		},
		least: {},
		items: [{ limit: '2', from: '2020-03-02T01:00:00Z' }, { limit: '3', from: '2020-03-03T01:00:00Z' }],
		wire: ({ limit = '', from = '' }) => ({
			path: '/open-apis/hire/v1/job_requirements',
			query: {
				page_size: limit,
				job_id: '6956499586395523359',
				create_time_begin: String(Date.parse('2020-03-02T01:00:00Z')),
				create_time_end: String(Date.parse('2099-06-02T01:00:00Z')),
				update_time_begin: String(Date.parse(from)),
				update_time_end: String(Date.parse('2099-06-02T01:00:00Z')),
				...typesOnWire,
			},
		}),
		list: {
			pageSize: 100,
			records: 250,
			fill: ({ jobRequirements }, records) => {
				const [first] = [...jobRequirements.values()];
				jobRequirements.clear();
				for (let index = 0; first && index < records; index += 1) {
					const id = String(BigInt(first.id) + 100n + BigInt(index));
					jobRequirements.set(id, { ...first, id });
				}
			},
		},
	},
	{
		resource: 'jobRequirement',
		operation: 'search',
		parameters: { searchBy: 'number', numbers: '={{ $json.number }}, R-not-there-00001', additionalFields: types },
		least: { searchBy: 'id', jobRequirementIds: '6949805467799537964' },
		items: [{ number: 'R00407' }, { number: 'R00408' }],
		wire: ({ number }) => ({ path: '/open-apis/hire/v1/job_requirements/search', query: typesOnWire, body: { short_code_list: [number, 'R-not-there-00001'] } }),
	},
	{
		resource: 'jobRequirement',
		operation: 'create',
		parameters: {
			...newRequirement,
			additionalFields: {
				addressId: picked('6960663240925956553'),
				customFields: { field: [{ fieldId: picked('6960663240925956602'), value: '2' }] },
				deadline: '2099-06-02T01:00:00Z',
				hiringManagerIds: recruiter,
				jobIds: picked('6956499586395523360'),
				maxSalary: '20',
				recruiterIds: recruiter,
			},
		},
		least: newRequirement,
		items: [
			{ employee: 'R1', name: 'Sample Team' },
			{ employee: 'R2', name: 'Sample Studio' },
		],
		wire: ({ employee, name }) => ({
			path: '/open-apis/hire/v1/job_requirements',
			query: { user_id_type: 'open_id' },
			body: {
				short_code: employee,
				name,
				display_progress: 1,
				head_count: 2,
				employee_type_id: '1',
				address_id: '6960663240925956553',
				customized_data_list: [{ object_id: '6960663240925956602', value: '2' }],
				deadline: String(Date.parse('2099-06-02T01:00:00Z')),
				jr_hiring_manager_id_list: [recruiter],
				job_id_list: ['6956499586395523360'],
				max_salary: '20',
				recruiter_id_list: [recruiter],
			},
		}),
		effect: ({ jobRequirements }, { employee }) =>
			[...jobRequirements.values()].filter(({ short_code: number }) => number === employee).map(({ details }) => details.name),
		expected: [['Sample Team'], ['Sample Studio']],
	},
	{
		resource: 'jobRequirement',
		operation: 'update',
		id: 'jobRequirementId',
		parameters: { jobRequirementId, mode: 'merge', additionalFields: { headCount: '={{ $json.head }}', jobIds: picked('6956499586395523360') } },
		least: { jobRequirementId, mode: 'replace', additionalFields: { employeeTypeId: '1', headCount: 3, name: 'Sample', status: 2 } },
		items: [
			{ id: '6952811314255265797', head: '7', title: 'Sample Interns' },
			{ id: '6952811314255265796', head: '8', title: 'Sample Design Team' },
		],
		wire: ({ id, head, title }) => ({
			path: `/open-apis/hire/v1/job_requirements/${id}`,
			body: {
				name: title,
				display_progress: 2,
				head_count: Number(head),
				// The first is from the time before employee types.
				...(head === '7' ? { recruitment_type_id: '301' } : { employee_type_id: '1' }),
				department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
				recruiter_id_list: [recruiter],
				priority: 1,
				customized_data_list: [{ object_id: '6960663240925956601', value: 'Budget 7' }],
				job_id_list: ['6956499586395523360'],
				update_option: { need_update_related_job: true },
			},
		}),
		effect: ({ jobRequirements }, { id = '' }) => [jobRequirements.get(id)?.details.head_count, jobRequirements.get(id)?.jobs],
		expected: [[7, ['6956499586395523360']], [8, ['6956499586395523360']]],
	},
	{
		resource: 'jobRequirement',
		operation: 'delete',
		id: 'jobRequirementId',
		parameters: deleting,
		least: deleting,
		items: [{ id: '6952811314255265796' }, { id: '6952811314255265797' }],
		wire: ({ id }) => ({ path: `/open-apis/hire/v1/job_requirements/${id}` }),
		effect: ({ jobRequirements }, { id = '' }) => jobRequirements.has(id),
		expected: [false, false],
	},
];
