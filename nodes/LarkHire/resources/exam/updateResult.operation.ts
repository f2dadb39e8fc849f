import type { Field } from '../../framework/field';
import { optionalFields } from '../../fields/additionalFields';
import { time } from '../../fields/time';
import { readUrl } from '../../fields/url';
import { operation } from '../../framework/operation';
import { updateExamResult } from './endpoints';
import { examId } from './fields';

interface Report {
	readonly name: string;
	readonly url: string;
	readonly answerTime?: number;
}

interface Detail {
	readonly id?: string;
	readonly name: string;
	readonly result: string;
}

const reports = {
	displayName: 'Reports',
	name: 'reports',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Report',
	default: {},
	description: 'Reports to link to',
	options: [
		{
			displayName: 'Report',
			name: 'report',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. Result.pdf',
					description: 'The file name that recruiters see',
				},
				{
					displayName: 'URL',
					name: 'url',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. https://example.com/report.pdf',
					description: 'URL of the report',
					read: readUrl,
				},
				time({ displayName: 'Answer Time', name: 'answerTime', description: 'When the candidate finished' }),
			],
		},
	],
	read: ({ report }: { readonly report: readonly Report[] }) =>
		report.map(({ name, url, answerTime }) => ({ name, url, ...(answerTime !== undefined && { answer_time: String(answerTime) }) })),
} as const satisfies Field;

const details = {
	displayName: 'Details',
	name: 'details',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Detail',
	default: {},
	description: 'Results of single parts. Parts of the same name are shown side by side.',
	options: [
		{
			displayName: 'Detail',
			name: 'detail',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. Algorithms',
					description: 'What was tested',
				},
				{
					displayName: 'Result',
					name: 'result',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. Excellent',
					description: 'How it went, as text',
				},
				{
					displayName: 'ID',
					name: 'id',
					type: 'string',
					default: '',
					placeholder: 'e.g. part-1',
					description: 'Your own ID of this part',
				},
			],
		},
	],
	read: ({ detail }: { readonly detail: readonly Detail[] }) =>
		detail.map(({ id, name, result }) => ({ ...(id !== undefined && { id }), name, result })),
} as const satisfies Field;

export const updateResult = operation({
	name: 'Update Result',
	value: 'updateResult',
	action: 'Report the result of an exam',
	description: 'Report the result of an exam. Replaces an earlier result whole.',
	notice: 'For providers of exams. What a new result does not contain is lost.',
	endpoint: updateExamResult,
	recordKey: 'examId',
	hints: {
		1002855: {
			what: 'The exam has been marked in Lark Hire',
			todo: 'Its result can no longer be updated.',
		},
	},
	fields: [
		examId,
		{
			displayName: 'Result',
			name: 'result',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 60.5',
			description: 'The score. Feishu recommends a number from 0 to 100.',
		},
		optionalFields([
			details,
			reports,
			time({ displayName: 'Result Time', name: 'resultTime', description: 'When the result was reached' }),
		]),
	],
	async execute({ lark, params: { examId, result, additionalFields: set } }) {
		return await lark.hire.v1.ecoExam.updateResult({
			path: { exam_id: examId },
			data: { result, result_time: set.resultTime?.toString(), report_list: set.reports, detail_list: set.details },
		});
	},
});
