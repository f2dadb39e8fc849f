import { operation } from '../../framework/operation';
import { accountId } from './packages';
import { deleteCheckFields } from './endpoints';

export const deleteCustomFields = operation({
	name: 'Delete Custom Fields',
	value: 'deleteCustomFields',
	action: 'Delete custom fields of background checks',
	description: 'Delete all custom fields of the account. This cannot be undone.',
	notice: 'The keys of deleted fields cannot be used again.',
	endpoint: deleteCheckFields,
	recordKey: 'accountId',
	hints: {
		1002860: { what: 'Lark Hire does not delete the custom fields', todo: 'Check the account ID, and whether it has custom fields.' },
	},
	fields: [accountId],
	execute: async ({ lark, params: { accountId: account } }) =>
		await lark.hire.v1.ecoBackgroundCheckCustomField.batchDelete({ data: { account_id: account } }),
});
