import { optionalFields } from '../../fields/additionalFields';
import { readUrl } from '../../fields/url';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { integer } from '../../framework/readers/number';
import { updateExamLoginInfo } from './endpoints';
import { examId } from './fields';

export const updateLoginInfo = operation({
	name: 'Update Login Info',
	value: 'updateLoginInfo',
	action: 'Report how an exam was arranged',
	description: 'Report the link of an exam that was arranged, or a failure',
	notice: 'For providers of exams.',
	endpoint: updateExamLoginInfo,
	recordKey: 'examId',
	hints: {
		1002851: {
			what: 'The state of the exam does not allow this',
			todo: 'Check the Exam ID. It may have been reported already.',
		},
	},
	fields: [
		examId,
		{
			displayName: 'Exam URL',
			name: 'examUrl',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. https://exam.example.com/4711',
			description: 'Where the candidate takes the exam',
			read: readUrl,
		},
		optionalFields([
			{
				displayName: 'Message',
				name: 'message',
				type: 'string',
				default: '',
				placeholder: 'e.g. success',
				description: 'What to say about the arrangement or its failure',
			},
			{
				displayName: 'Password',
				name: 'password',
				type: 'string',
				typeOptions: { password: true },
				default: '',
				description: 'Of the candidate, where the URL asks for a login. Requires Username.',
			},
			{
				displayName: 'Result Code',
				name: 'resultCode',
				type: 'number',
				default: 0,
				description: '0 if the exam is arranged, otherwise your own code of the failure',
				read: integer,
			},
			{
				displayName: 'Username',
				name: 'username',
				type: 'string',
				default: '',
				description: 'Of the candidate, where the URL asks for a login. Requires Password.',
			},
		]),
	],
	check({ additionalFields: { username, password } }) {
		if ((username === undefined) !== (password === undefined))
			throw new InputError('Username and Password belong together', 'Fill in both, or neither if the URL needs no login.');
	},
	async execute({ lark, params: { examId, examUrl, additionalFields: set } }) {
		return await lark.hire.v1.ecoExam.loginInfo({
			path: { exam_id: examId },
			data: {
				result: set.resultCode,
				msg: set.message,
				exam_login_info: { exam_url: examUrl, username: set.username, password: set.password },
			},
		});
	},
});
