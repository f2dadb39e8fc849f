import { optionalFields } from '../../fields/additionalFields';
import { hireUserIdKind, hireUserIdType } from '../../fields/idTypes';
import { id, readId } from '../../fields/ids';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { readText } from '../../framework/readers/text';
import { applicationLocator } from '../application/fields';
import { createExam } from './endpoints';

/** Feishu keeps one decimal place. */
const readScore = (raw: unknown): number => {
	const text = readText(raw).trim();
	if (/^\d{1,9}(\.\d0*)?$/.test(text)) return Number(text);
	throw new InputError('is not a score', 'Enter a number from 0 with at most one decimal place, e.g. 95.5.');
};

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create an exam result',
	description: 'Add the result of a written test to an application',
	notice: 'Each request adds a result: two requests are two results.',
	endpoint: createExam,
	recordKey: 'applicationId',
	fields: [
		applicationLocator,
		{
			displayName: 'Exam Name',
			name: 'examName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Java Test',
			description: 'Name of the test paper',
		},
		{
			displayName: 'Score',
			name: 'score',
			// A number would have a preset.
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 95.5',
			description: 'With at most one decimal place',
			read: readScore,
		},
		id({
			displayName: 'Operator ID',
			name: 'operatorId',
			placeholder: 'e.g. ou_99be8e24ad1ad390b6cd3b8916940df1',
			description: 'Employee in whose name the result is added',
		}),
		optionalFields([
			{
				displayName: 'Report Attachment ID',
				name: 'reportAttachmentId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 6949805467799537964',
				description: 'Report of the exam, from Attachment: Upload',
				read: readId,
			},
			{ ...hireUserIdType, description: 'ID type of Operator ID. Without this field, the node detects it from its format.' },
		]),
	],
	check({ operatorId, additionalFields: { userIdType } }) {
		hireUserIdKind(userIdType, { 'Operator ID': operatorId });
	},
	async execute({ lark, params: { applicationId, examName, score, operatorId, additionalFields: set } }) {
		return await lark.hire.v1.exam.create({
			params: { user_id_type: hireUserIdKind(set.userIdType, { 'Operator ID': operatorId }) },
			data: {
				application_id: applicationId,
				exam_resource_name: examName,
				score,
				operator_id: operatorId,
				uuid: set.reportAttachmentId,
			},
		});
	},
});
