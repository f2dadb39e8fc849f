import type { RecordedRequest, Simulator } from '../../simulator';
import type { Order } from './orders';

interface Kind {
	readonly name: string;
	readonly endpoint: string;
	/** The documented limit, in words. */
	readonly limit: string;
	readonly idOf: (request: RecordedRequest) => string;
	/** The record that an order has of this kind. */
	readonly of: (order: Order) => string | undefined;
}

const last = ({ path }: RecordedRequest) => path.slice(path.lastIndexOf('/') + 1);
const inBody = ({ body }: RecordedRequest) => (body as { background_check_id: string }).background_check_id;
const listed = ({ body }: RecordedRequest) => (body as { external_interview_id_list: string[] }).external_interview_id_list.join();

/** What executions do to records, and how it is seen in requests. */
export const kinds: readonly Kind[] = [
	{
		name: 'Background check: update',
		endpoint: 'POST /open-apis/hire/v1/eco_background_checks/update_progress',
		limit: '1000/min, 50/s',
		idOf: inBody,
		of: (order) => order.backgroundCheckId,
	},
	{
		name: 'e-HR import: update',
		endpoint: 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id',
		limit: '50/s',
		idOf: last,
		of: (order) => order.ehrImportTaskId,
	},
	{
		name: 'Interview: read (merge)',
		endpoint: 'POST /open-apis/hire/v1/external_interviews/batch_query',
		limit: '10/s',
		idOf: listed,
		of: (order) => (order.mode === 'merge' ? order.externalInterviewId : undefined),
	},
	{
		name: 'Interview: update',
		endpoint: 'PUT /open-apis/hire/v1/external_interviews/:external_interview_id',
		limit: '10/s',
		idOf: last,
		of: (order) => order.externalInterviewId,
	},
	{
		name: 'Delivery task: get',
		endpoint: 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id',
		limit: '1000/min, 50/s',
		idOf: last,
		of: (order) => order.deliveryTaskId,
	},
	{
		name: 'Probation: update',
		endpoint: 'PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id',
		limit: '100/min',
		idOf: last,
		of: (order) => (order.probation ? order.assessmentId : undefined),
	},
];

/** What became of the orders at one endpoint. */
export interface Effect {
	readonly name: string;
	readonly limit: string;
	readonly wanted: number;
	readonly once: number;
	readonly twice: number;
	readonly never: number;
	readonly throttled: number;
	/** Refused for another reason than the limit. */
	readonly refused: number;
	/** The most refusals for the limit that one request met: the node gives up after the sixth. */
	readonly mostThrottled: number;
}

export function effectsOf(simulator: Simulator, orders: readonly Order[]): Effect[] {
	return kinds.map(({ name, endpoint, limit, idOf, of }) => {
		const requests = simulator.calls(endpoint);
		const accepted = requests.filter(({ code }) => code === 0);
		const refusals = requests.filter(({ status }) => status === 429);
		const [times, throttled] = [countsOf(accepted.map(idOf)), countsOf(refusals.map(idOf))];
		const wanted = orders.map(of).filter((id) => id !== undefined);
		const seen = (test: (count: number) => boolean) => wanted.filter((id) => test(times.get(id) ?? 0)).length;
		return {
			name,
			limit,
			wanted: wanted.length,
			once: seen((count) => count === 1),
			twice: seen((count) => count > 1),
			never: seen((count) => count === 0),
			throttled: refusals.length,
			mostThrottled: Math.max(0, ...throttled.values()),
			refused: requests.length - accepted.length - refusals.length,
		};
	});
}

/** How much of each order has arrived in Feishu. */
export function progressOf(simulator: Simulator, orders: readonly Order[]): { none: number; part: number; whole: number } {
	const arrived = new Set(
		kinds.flatMap(({ name, endpoint, idOf }) =>
			simulator
				.calls(endpoint)
				.filter(({ code }) => code === 0)
				.map((request) => `${name} ${idOf(request)}`),
		),
	);
	const tally = { none: 0, part: 0, whole: 0 };
	for (const order of orders) {
		const wanted = kinds.flatMap(({ name, of }) => (of(order) === undefined ? [] : [`${name} ${of(order)}`]));
		const done = wanted.filter((one) => arrived.has(one)).length;
		tally[done === 0 ? 'none' : done < wanted.length ? 'part' : 'whole'] += 1;
	}
	return tally;
}

function countsOf(ids: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
