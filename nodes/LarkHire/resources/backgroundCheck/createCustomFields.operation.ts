import { operation } from '../../framework/operation';
import { formFields } from './formFields';
import { accountId } from './packages';
import { createCheckFields } from './endpoints';

export const createCustomFields = operation({
	name: 'Create Custom Fields',
	value: 'createCustomFields',
	action: 'Create custom fields of background checks',
	description: 'Define the custom fields of the order form',
	notice: 'All existing fields of the account are replaced.',
	endpoint: createCheckFields,
	recordKey: 'accountId',
	hints: {
		1002855: {
			what: 'Lark Hire does not accept the custom fields',
			todo: 'Check the account ID and the fields. Keys of deleted fields cannot be used again.',
		},
	},
	fields: [accountId, formFields],
	execute: async ({ lark, params: { accountId: account, customFieldsJson } }) =>
		await lark.hire.v1.ecoBackgroundCheckCustomField.create({
			data: { account_id: account, custom_field_list: [...customFieldsJson] },
		}),
});
