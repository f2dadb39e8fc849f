import type { ExampleOperation } from './example';

const from = '2020-03-02T01:00:00Z';
const to = '2099-06-02T01:00:00Z';
const ms = (time: string) => String(Date.parse(time));
const applicationId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
const OPERATOR = 'ou_99be8e24ad1ad390b6cd3b8916940df1';
const exams = [{ id: '7178536692385679677', text: '60.5' }, { id: '7178536692385679678', text: '90' }] as const;

export const exam: readonly ExampleOperation[] = [
	{
		resource: 'exam',
		operation: 'create',
		id: 'applicationId',
		parameters: { applicationId, examName: 'Java Test', score: '={{ $json.score }}', operatorId: OPERATOR, additionalFields: { reportAttachmentId: '6949805467799537964', userIdType: 'open_id' } },
		least: { applicationId, examName: 'Java Test', score: '={{ $json.score }}', operatorId: OPERATOR },
		items: [{ id: '6949805467799537964', score: '95' }, { id: '6949805467799537965', score: '40' }],
		wire: ({ id, score }) => ({
			path: '/open-apis/hire/v1/exams',
			query: { user_id_type: 'open_id' },
			body: { application_id: id, exam_resource_name: 'Java Test', score: Number(score), operator_id: OPERATOR, uuid: '6949805467799537964' },
		}),
		effect: ({ exams }, { id }) => [...exams.values()].flatMap((one) => (one.application_id === id && one.score ? [one.score] : [])),
		expected: [['95'], ['40']],
	},
	{
		resource: 'exam',
		operation: 'search',
		parameters: { returnAll: false, limit: '={{ $json.limit }}', additionalFields: { startsAfter: '={{ $json.from }}', startsBefore: to, userIdType: 'union_id' } },
		least: {},
		items: [{ limit: '1', from }, { limit: '2', from: '2020-03-03T01:00:00Z' }],
		wire: ({ limit = '', from = '' }) => ({
			path: '/open-apis/hire/v1/tests/search',
			query: { page_size: limit, user_id_type: 'union_id' },
			body: { test_start_time_min: ms(from), test_start_time_max: ms(to) },
		}),
		list: {
			pageSize: 100,
			records: 230,
			fill: ({ exams }, records) => {
				const [first] = [...exams.values()];
				for (let index = exams.size; first && index < records; index += 1) {
					const id = String(7178536692385679677n + BigInt(index));
					exams.set(id, { ...first, test_id: id });
				}
			},
		},
	},
	{
		resource: 'exam',
		operation: 'updateLoginInfo',
		id: 'examId',
		parameters: { examId: '={{ $json.id }}', examUrl: 'https://exam.example.com/4711', additionalFields: { message: '={{ $json.text }}', resultCode: 0, username: 'sample', password: 'sample-pass' } },
		least: { examId: '={{ $json.id }}', examUrl: 'https://exam.example.com/4711' },
		items: exams,
		wire: ({ id, text }) => ({
			path: `/open-apis/hire/v1/eco_exams/${id}/login_info`,
			body: { result: 0, msg: text, exam_login_info: { exam_url: 'https://exam.example.com/4711', username: 'sample', password: 'sample-pass' } },
		}),
		effect: ({ exams: all }, { id = '' }) => all.get(id)?.login?.exam_url,
		expected: ['https://exam.example.com/4711', 'https://exam.example.com/4711'],
	},
	{
		resource: 'exam',
		operation: 'updateResult',
		id: 'examId',
		parameters: {
			examId: '={{ $json.id }}',
			result: '={{ $json.text }}',
			additionalFields: {
				details: { detail: [{ name: 'Algorithms', result: 'Good', id: 'part-1' }] },
				reports: { report: [{ name: 'Result.pdf', url: 'https://example.com/report.pdf', answerTime: from }] },
				resultTime: from,
			},
		},
		least: { examId: '={{ $json.id }}', result: '={{ $json.text }}' },
		items: exams,
		wire: ({ id, text }) => ({
			path: `/open-apis/hire/v1/eco_exams/${id}/update_result`,
			body: {
				result: text,
				result_time: ms(from),
				report_list: [{ name: 'Result.pdf', url: 'https://example.com/report.pdf', answer_time: ms(from) }],
				detail_list: [{ id: 'part-1', name: 'Algorithms', result: 'Good' }],
			},
		}),
		effect: ({ exams: all }, { id = '' }) => [all.get(id)?.result, all.get(id)?.test_status],
		expected: [['60.5', 3], ['90', 3]],
	},
];
