import { hireUserIdKind, hireUserIdType } from '../../fields/idTypes';
import { readId } from '../../fields/ids';
import { cityCodes } from '../../fields/places';
import { optionalFields } from '../../fields/additionalFields';
import { jobLocator } from '../job/fields';
import { resumeSourceId } from './resumeSourceId';
import { talentLocator } from '../talent/fields';
import { unexpectedResponse } from '../../api/errors';
import { operation } from '../../framework/operation';
import { createApplication } from './endpoints';

const ACTIVE_EXISTS = 1002206;

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create an application',
	description: 'Add a talent to a job. Only one active application per job.',
	endpoint: createApplication,
	recordKey: 'talentId',
	fields: [
		{ ...talentLocator, required: true },
		{ ...jobLocator, required: true },
		optionalFields([
			{
				displayName: 'Delivery Type',
				name: 'deliveryType',
				type: 'options',
				default: 1,
				options: [
					{ name: 'Candidate Applied', value: 2 },
					{ name: 'Found by HR', value: 1 },
				],
				description: 'How the application came about',
			},
			{
				displayName: 'Employee ID',
				name: 'employeeId',
				type: 'string',
				default: '',
				placeholder: 'e.g. ou_99be8e24ad1ad390b6cd3b8916940df1',
				description: 'Links the employee to the talent. Only for internal transfers and intern conversions, which require it.',
				read: readId,
			},
			cityCodes({ displayName: 'Preferred Cities', name: 'preferredCityCodes', description: 'Where the candidate wants to work.' }),
			resumeSourceId,
			{ ...hireUserIdType, description: 'ID type of Employee ID. Without this field, the node detects it from its format.' },
		]),
	],
	check: ({ additionalFields: { userIdType, employeeId } }) => void hireUserIdKind(userIdType, { 'Employee ID': employeeId }),
	alreadyApplied: ({ code, doubtful }) => doubtful && code === ACTIVE_EXISTS,
	async execute({ lark, params: { talentId, jobId, additionalFields: set } }) {
		const { data } = await lark.hire.v1.application.create({
			params: { user_id_type: hireUserIdKind(set.userIdType, { 'Employee ID': set.employeeId }) },
			data: {
				talent_id: talentId,
				job_id: jobId,
				user_id: set.employeeId,
				resume_source_id: set.resumeSourceId,
				application_preferred_city_code_list: set.preferredCityCodes && [...set.preferredCityCodes],
				delivery_type: set.deliveryType,
			},
		});
		// Without the ID a workflow could not go on.
		if (!data?.id) throw unexpectedResponse().inDoubt();
		return { data: { application_id: data.id } };
	},
});
