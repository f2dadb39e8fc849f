import type { Client } from '@larksuiteoapi/node-sdk';
import { ok } from '../answers';
import type { BackgroundCheckOrder } from '../data/backgroundChecks';
import { tier4, tier7 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { digits, listOf, oneOf, optional, text } from '../validate';

type Calls = Client['hire']['v1']['backgroundCheckOrder'];

const STATUS = { arranged: 2, completed: 3, terminated: 4, approving: 5 } as const;
const scopes = ['hire:background_check_order', 'hire:background_check_order:readonly'];
const userIdType = optional(oneOf('open_id', 'union_id', 'user_id'));

/** An order with what its provider reported, newest first. */
function recordOf({ backgroundChecks }: Store, { checkId, candidate, ...order }: BackgroundCheckOrder) {
	const { status = 'arranged', stages = [], final, updated } = backgroundChecks.get(checkId) ?? {};
	const reports = [
		...stages.map((stage) => ({ type: 1, time: stage.stage_time, result: stage.result, files: stage.report_file_list })),
		...(final ? [{ type: 2, time: final.result_time, result: final.result, files: final.report_file_list }] : []),
	].reverse();
	return {
		...order,
		order_status: STATUS[status],
		account_third_type: 127,
		candidate_info: { name: candidate },
		feedback_info_list: reports.flatMap(({ type, time, result, files = [] }, index) =>
			files.map(({ report_name, report_url, report_url_type: kind }) => ({
				id: `${order.order_id}${index}`,
				report_name,
				result,
				report_type: type,
				create_time: time,
				...(kind === 2 ? { report_preview_url: report_url } : { attachment_url: report_url }),
			})),
		),
		process_info_list: [...stages].reverse().map(({ stage_name, stage_en_name, stage_time }) => ({
			process: stage_name,
			...(stage_en_name && { en_process: stage_en_name }),
			update_time: stage_time,
		})),
		...(final && { end_time: final.result_time }),
		conclusion: reports.find(({ result }) => result)?.result ?? '',
		provider_info: { provider_id: '6930815272790114324', provider_name: { zh_cn: '示例供应商', en_us: 'Sample Provider' } },
		update_time: updated ?? final?.result_time ?? stages.at(-1)?.stage_time ?? order.begin_time,
		geo: 'cn' as const,
	};
}

const within = (time: string, from = '0', to = '9'.repeat(15)) => BigInt(time) >= BigInt(from) && BigInt(time) <= BigInt(to);

const all = (store: Store) => [...store.backgroundCheckOrders.values()].map((order) => recordOf(store, order));

export const backgroundCheckOrder = [
	route<Calls['list']>({
		endpoint: 'GET /open-apis/hire/v1/background_check_orders',
		scopes,
		limit: tier4,
		query: {
			user_id_type: userIdType,
			page_token: optional(text),
			page_size: optional(text),
			application_id: optional(text),
			update_start_time: optional(digits),
			update_end_time: optional(digits),
		},
		body: {},
		reject: hire,
		handle({ tenant, query }) {
			const { application_id: application, update_start_time: from, update_end_time: to } = query;
			const found = all(tenant.store).filter(
				(order) => (!application || order.application_id === application) && within(order.update_time, from, to),
			);
			return ok(pageOf(found, query, 100), 'SUCCESS');
		},
	}),
	route<Calls['batchQuery']>({
		endpoint: 'POST /open-apis/hire/v1/background_check_orders/batch_query',
		scopes,
		limit: tier7,
		query: { user_id_type: userIdType, page_token: optional(text), page_size: optional(text) },
		body: {
			background_check_order_id_list: optional(listOf(text, 20)),
			update_start_time: optional(digits),
			update_end_time: optional(digits),
			begin_start_time: optional(digits),
			begin_end_time: optional(digits),
			application_id: optional(text),
			order_status: optional(oneOf('2', '3', '4', '5', '6', '8', '9')),
		},
		reject: hire,
		handle({ tenant, query, body }) {
			// A list of IDs filters alone. That an empty one is none is assumed.
			const ids = body.background_check_order_id_list ?? [];
			const found = all(tenant.store).filter((order) => {
				if (ids.length > 0) return ids.includes(order.order_id);
				if (body.application_id && order.application_id !== body.application_id) return false;
				if (body.order_status && String(order.order_status) !== body.order_status) return false;
				return (
					within(order.update_time, body.update_start_time, body.update_end_time) &&
					within(order.begin_time, body.begin_start_time, body.begin_end_time)
				);
			});
			return ok(pageOf(found, query, 100), 'SUCCESS');
		},
	}),
];
