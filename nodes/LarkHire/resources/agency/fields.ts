import type { Field } from '../../framework/field';
import { hireUserIdType, withDefault } from '../../fields/idTypes';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { bothNames, pickerOf } from '../../fields/picker';
import { listAgencies, listConsultants } from './endpoints';

/** The maximum of both APIs. */
export const AGENCIES_PER_PAGE = 20;

const agencies = pickerOf({
	name: 'searchAgencies',
	lists: 'headhunting agencies',
	endpoints: [listAgencies],
	pageSize: AGENCIES_PER_PAGE,
	searches: true,
	ask: async ({ lark, filter }, page) => await lark.hire.v1.agency.batchQuery({ params: page, data: { keyword: filter } }),
	entry: ({ id, name = '' }) => ({ name, value: id }),
});

/** A headhunting agency, from the list or by ID. */
export const agencyLocator = {
	displayName: 'Agency',
	name: 'agencyId',
	required: true,
	description: 'The headhunting agency (猎头供应商)',
	...locator(agencies, { pick: 'Select an agency…', typed: 'ID', mode: 'id', example: '6898173495386147079' }),
	read: readId,
} as const satisfies Field;

const consultants = pickerOf({
	name: 'searchConsultants',
	lists: "agencies' consultants",
	endpoints: [listConsultants],
	pageSize: AGENCIES_PER_PAGE,
	ask: async ({ lark, need }, page) =>
		await lark.hire.v1.agency.getAgencyAccount({ params: page, data: { supplier_id: need('agencyId', 'Agency') } }),
	entry: ({ user_info: { user_id: id, name } = {} }) => ({ name: bothNames(name), value: id }),
});

/** A consultant of the agency that the field "Agency" names, by user ID. */
export const consultantLocator = {
	displayName: 'Consultant',
	name: 'consultantId',
	required: true,
	description: 'User ID of the consultant at the agency',
	...locator(consultants, {
		pick: 'Select a consultant…',
		typed: 'ID',
		mode: 'id',
		example: 'ou_f476cb099ac9227c9bae09ce46112579',
	}),
	read: readId,
} as const satisfies Field;

export const contactIdType = withDefault('Open IDs', { ...hireUserIdType, description: "ID type for the agency's contact" });
