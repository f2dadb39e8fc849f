import { filterFields } from '../../fields/additionalFields';
import { hireUserIdType, withDefault } from '../../fields/idTypes';
import { paging } from '../../fields/paging';
import { operation } from '../../framework/operation';
import { AGENCIES_PER_PAGE, agencyLocator } from './fields';
import { listConsultants } from './endpoints';

const statuses = [
	{ name: 'Active', value: 0 },
	{ name: 'Banned', value: 1 },
	{ name: 'Switched Off', value: 2, description: 'By the agency' },
] as const;

const roles = [
	{ name: 'Administrator', value: 0 },
	{ name: 'Consultant', value: 1 },
] as const;

const [openId, unionId] = hireUserIdType.options;

export const getConsultants = operation({
	name: 'Get Consultants',
	value: 'getConsultants',
	action: 'Get consultants of an agency',
	description: 'List the people of a headhunting agency. Contains personal data.',
	endpoint: listConsultants,
	labels: { status: { 0: 'Active', 1: 'Banned', 2: 'Switched off' }, role: { 0: 'Administrator', 1: 'Consultant' } },
	fields: [
		agencyLocator,
		...paging,
		filterFields(
			[
				{ displayName: 'Role', name: 'role', type: 'options', default: 1, options: roles, description: 'Only people with this role' },
				{
					displayName: 'Status',
					name: 'status',
					type: 'options',
					default: 0,
					options: statuses,
					description: 'Only people with this status',
				},
			],
			[withDefault('Open IDs', { ...hireUserIdType, options: [openId, unionId], description: 'ID type for the people' })],
		),
	],
	async execute({ lark, list, params: { agencyId, additionalFields: by } }) {
		return await list(
			AGENCIES_PER_PAGE,
			async (page) =>
				await lark.hire.v1.agency.getAgencyAccount({
					params: { ...page, user_id_type: by.userIdType },
					data: { supplier_id: agencyId, status: by.status, role: by.role },
				}),
		);
	},
});
