import { filterFields } from '../../fields/additionalFields';
import { hireUserIdType, withDefault } from '../../fields/idTypes';
import { paging } from '../../fields/paging';
import { time } from '../../fields/time';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { AGENCIES_PER_PAGE } from './fields';
import { listAgencies } from './endpoints';

const [VALUES, RANGE] = [1, 2];

const statuses = [
	{ name: 'Cooperation', value: '1' },
	{ name: 'Ended', value: '3' },
	{ name: 'Trial', value: '2' },
] as const;

const areas = [
	{ name: 'Elsewhere', value: '2' },
	{ name: 'Mainland China', value: '1' },
] as const;

interface Filters {
	readonly statuses?: readonly string[] | undefined;
	readonly area?: string | undefined;
	readonly createdAfter?: number | undefined;
	readonly createdBefore?: number | undefined;
}

const filtersOf = ({ statuses: status, area, createdAfter: from, createdBefore: to }: Filters) => [
	...(status ? [{ key: 'cooperation_status', value_type: VALUES, value_list: [...status] }] : []),
	...(area === undefined ? [] : [{ key: 'supplier_area', value_type: VALUES, value_list: [area] }]),
	...(from === undefined && to === undefined
		? []
		: [{ key: 'cooperation_create_time', value_type: RANGE, range_filter: { from: from?.toString(), to: to?.toString() } }]),
];

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many agencies',
	description: 'List headhunting agencies, or search them by name or email',
	endpoint: listAgencies,
	simplified: [
		'id',
		'name',
		'admin_list',
		'invite_email',
		'cooperation_status',
		'cooperation_start_time',
		'cooperation_end_time',
		'supplier_area',
		'agency_protect_time',
	],
	labels: {
		cooperation_status: { 1: 'Cooperation', 2: 'Trial', 3: 'Ended', 4: 'Invited' },
		supplier_area: { 1: 'Mainland China', 2: 'Elsewhere' },
	},
	fields: [
		...paging,
		filterFields(
			[
				{
					displayName: 'Area',
					name: 'area',
					type: 'options',
					default: '1',
					options: areas,
					description: 'Only agencies of this area',
				},
				time({ displayName: 'Created After', name: 'createdAfter', description: 'Only cooperations made at this time or later' }),
				time({ displayName: 'Created Before', name: 'createdBefore', description: 'Only cooperations made at this time or earlier' }),
				{
					displayName: 'Keyword',
					name: 'keyword',
					type: 'string',
					default: '',
					placeholder: 'e.g. 猎头',
					description: 'Part of the name or the email address',
				},
				{
					displayName: 'Statuses',
					name: 'statuses',
					type: 'multiOptions',
					default: [],
					options: statuses,
					description: 'Only cooperations with one of these statuses',
				},
			],
			[withDefault('Open IDs', { ...hireUserIdType, description: 'ID type for administrators' })],
		),
	],
	check({ additionalFields: { createdAfter = 0, createdBefore = Infinity } }) {
		if (createdAfter > createdBefore) throw new InputError('Created Before is before Created After', 'Swap them.');
	},
	async execute({ lark, list, params: { additionalFields: by } }) {
		const filters = filtersOf(by);
		return await list(
			AGENCIES_PER_PAGE,
			async (page) =>
				await lark.hire.v1.agency.batchQuery({
					params: { ...page, user_id_type: by.userIdType },
					data: { keyword: by.keyword, filter_list: filters.length > 0 ? filters : undefined },
				}),
		);
	},
});
