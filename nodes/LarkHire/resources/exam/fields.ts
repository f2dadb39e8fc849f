import { id } from '../../fields/ids';

/** Of providers of exams. */
export const examId = id({
	displayName: 'Exam ID',
	name: 'examId',
	placeholder: 'e.g. 7178536692385679677',
	description: 'ID of the exam that Lark Hire has ordered, from its event (exam_id)',
});
