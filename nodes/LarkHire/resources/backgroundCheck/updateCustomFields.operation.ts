import { operation } from '../../framework/operation';
import { formFields } from './formFields';
import { accountId } from './packages';
import { updateCheckFields } from './endpoints';

export const updateCustomFields = operation({
	name: 'Update Custom Fields',
	value: 'updateCustomFields',
	action: 'Update custom fields of background checks',
	description: 'Change names and descriptions of all custom fields',
	notice: 'The changes also show on orders under way.',
	endpoint: updateCheckFields,
	recordKey: 'accountId',
	hints: {
		1002001: {
			what: 'Lark Hire does not accept the custom fields, or has an internal error',
			todo: 'Feishu has one code for both. The list must contain all fields of the account, with their types and keys.',
		},
	},
	fields: [accountId, formFields],
	execute: async ({ lark, params: { accountId: account, customFieldsJson } }) =>
		await lark.hire.v1.ecoBackgroundCheckCustomField.batchUpdate({
			data: { account_id: account, custom_field_list: [...customFieldsJson] },
		}),
});
