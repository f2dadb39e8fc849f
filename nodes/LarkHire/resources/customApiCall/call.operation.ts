import { assertOwn, readApiPath } from './apiPath';
import { paging } from '../../fields/paging';
import { pairs, requestPart } from './requestParts';
import { InputError } from '../../framework/inputError';
import { wholeNumber } from '../../framework/readers/number';
import { operation } from '../../framework/operation';
import { pageOf } from './pageOf';
import { anyEndpoint } from './endpoints';
import { t } from '../../language/texts';

const withBody = { show: { method: ['DELETE', 'PATCH', 'POST', 'PUT'] } } as const;
const [returnAll, limit] = paging;
const PAGE_SIZE = 10;
const MOST_ON_PAGE = 500;

/** As addresses on Feishu's pages and in its API explorer have it. Undefined: it is none. */
function sizeIn({ page_size: given }: Readonly<Record<string, unknown>>): number | undefined {
	const size = Number(given);
	return Number.isInteger(size) && size >= 1 && size <= MOST_ON_PAGE ? size : undefined;
}

export const call = operation({
	name: 'Call',
	value: 'call',
	action: 'Send a custom API request',
	description: 'Request any path below /open-apis. It can change or delete data.',
	freeRequest: true,
	endpoint: anyEndpoint,
	fields: [
		{
			displayName: 'Method',
			name: 'method',
			type: 'options',
			required: true,
			default: 'GET',
			options: [
				{ name: 'DELETE', value: 'DELETE' },
				{ name: 'GET', value: 'GET' },
				{ name: 'PATCH', value: 'PATCH' },
				{ name: 'POST', value: 'POST' },
				{ name: 'PUT', value: 'PUT' },
			],
			description: 'The HTTP method of the API',
		},
		{
			displayName: 'Path',
			name: 'path',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. /open-apis/hire/v1/jobs',
			description: 'Path of the API, with IDs filled in. A full URL works too, but the request always goes to the host of the credential.',
			read: readApiPath,
		},
		...requestPart('Query', 'query'),
		...requestPart('Body', 'body', withBody),
		{
			displayName: 'Pagination',
			name: 'pagination',
			type: 'boolean',
			default: false,
			description: 'Whether the API returns a paginated list (page_token, has_more). Each record becomes an item.',
		},
		{ ...returnAll, displayOptions: { show: { pagination: [true] } } },
		{ ...limit, displayOptions: { show: { pagination: [true], returnAll: [false] } } },
		{
			displayName: 'Items Path',
			name: 'itemsPath',
			type: 'string',
			default: 'items',
			displayOptions: { show: { pagination: [true] } },
			description: "Path of the records in the response's data, in dot notation, e.g. website_channel_list",
		},
		{
			displayName: 'Page Size',
			name: 'pageSize',
			type: 'number',
			default: PAGE_SIZE,
			displayOptions: { show: { pagination: [true] } },
			description:
				'Records per request. Each API has its own maximum and rejects higher values. A page_size in the path or the query replaces it.',
			read: wholeNumber(1, MOST_ON_PAGE),
		},
	],
	check({ path: { query: inPath }, pagination, ...params }) {
		const given = pairs(params.querySpecify, params.queryFields, params.queryJson);
		const twice = Object.keys(inPath).find((name) => Object.hasOwn(given, name));
		if (twice !== undefined) throw new InputError(t`Path and Query both contain ${twice}`, 'Enter it in one of them.');
		const query = { ...inPath, ...given };
		const turned = ['page_size', 'page_token'].find((name) => Object.hasOwn(query, name) && !(name === 'page_size' && sizeIn(query)));
		if (pagination && turned !== undefined)
			throw new InputError(
				t`The query contains ${turned}, which Pagination sets`,
				turned === 'page_size' ? 'Remove it and use Page Size.' : 'Remove it, or switch Pagination off.',
			);
	},
	async execute({ lark, request, list, params }) {
		assertOwn(params.path, lark.domain);
		const {
			method,
			path: { path, query: inPath },
			pagination,
			itemsPath = 'items',
		} = params;
		const query = { ...inPath, ...pairs(params.querySpecify, params.queryFields, params.queryJson) };
		const body = pairs(params.bodySpecify, params.bodyFields, params.bodyJson);
		// Few APIs take a body with DELETE: none is sent unless there is something in it.
		const hasBody = method !== 'GET' && (method !== 'DELETE' || Object.keys(body).length > 0);
		const send = async (more: object = {}) => await request({ method, path, query: { ...query, ...more }, ...(hasBody && { body }) });
		if (!pagination) return await send();
		return await list(sizeIn(query) ?? params.pageSize ?? PAGE_SIZE, async (page) => pageOf(await send(page), itemsPath));
	},
});
