import { pushedEvent } from '../../framework/events/pushedEvent';
import { accountIds } from './filters';

export const examCreated = pushedEvent({
	name: 'Exam Created',
	value: 'hire.eco_exam.created_v1',
	description: 'A recruiter has ordered an exam from this provider',
	scopes: ['hire:exam:readonly', 'hire:exam'],
	feeds: ['API Request: Call'],
	filters: [{ field: accountIds, key: 'account_id' }],
	sample: {
		exam_id: '7147998241542539527',
		account_id: '6931286400470354180',
		paper_id: 'paper-7',
		candidate_info: {
			name: '林晓',
			mobile: { code: '86', number: '18200000001' },
			email: 'lin.xiao@example.com',
		},
	},
});
