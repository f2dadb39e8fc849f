import type { RecordedRequest, Simulator } from '../../simulator';
import type { Order } from './orders';

/** What executions do to records: the endpoint, the record of a request, and the record that an order has of this kind. */
interface Kind {
	readonly name: string;
	readonly endpoint: string;
	readonly idOf: (request: RecordedRequest) => string;
	readonly of: (order: Order) => string | undefined;
}

const last = ({ path }: RecordedRequest) => path.slice(path.lastIndexOf('/') + 1);
const inBody = (key: string) => (request: RecordedRequest) => String((request.body as Record<string, unknown>)[key]);

const kinds: readonly Kind[] = [
	{
		name: 'Background check: update',
		endpoint: 'POST /open-apis/hire/v1/eco_background_checks/update_progress',
		idOf: inBody('background_check_id'),
		of: (order) => order.backgroundCheckId,
	},
	{
		name: 'e-HR import: update',
		endpoint: 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id',
		idOf: last,
		of: (order) => order.ehrImportTaskId,
	},
	{
		name: 'Interview: read (merge)',
		endpoint: 'POST /open-apis/hire/v1/external_interviews/batch_query',
		idOf: inBody('external_interview_id_list'),
		of: (order) => (order.mode === 'merge' ? order.externalInterviewId : undefined),
	},
	{
		name: 'Interview: update',
		endpoint: 'PUT /open-apis/hire/v1/external_interviews/:external_interview_id',
		idOf: last,
		of: (order) => order.externalInterviewId,
	},
	{
		name: 'Delivery task: get',
		endpoint: 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id',
		idOf: last,
		of: (order) => order.deliveryTaskId,
	},
	{
		name: 'Probation: update',
		endpoint: 'PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id',
		idOf: last,
		of: (order) => (order.probation ? order.assessmentId : undefined),
	},
];

/** What became of the orders at one endpoint. */
export interface Effect {
	readonly name: string;
	readonly wanted: number;
	readonly once: number;
	readonly twice: number;
	readonly never: number;
	readonly throttled: number;
	/** The most rejections for the limit that one request met. */
	readonly mostThrottled: number;
	/** Rejected for another reason than the limit. */
	readonly rejected: number;
}

export function effectsOf(simulator: Simulator, orders: readonly Order[]): Effect[] {
	return kinds.map(({ name, endpoint, idOf, of }) => {
		const requests = simulator.calls(endpoint);
		const accepted = requests.filter(({ code }) => code === 0);
		const tooMany = requests.filter(({ status }) => status === 429);
		const [times, throttled] = [countsOf(accepted.map(idOf)), countsOf(tooMany.map(idOf))];
		const wanted = orders.map(of).filter((id) => id !== undefined);
		const seen = (test: (count: number) => boolean) => wanted.filter((id) => test(times.get(id) ?? 0)).length;
		return {
			name,
			wanted: wanted.length,
			once: seen((count) => count === 1),
			twice: seen((count) => count > 1),
			never: seen((count) => count === 0),
			throttled: tooMany.length,
			mostThrottled: Math.max(0, ...throttled.values()),
			rejected: requests.length - accepted.length - tooMany.length,
		};
	});
}

/** How much of each order has arrived in Feishu. */
export function progressOf(simulator: Simulator, orders: readonly Order[]): { none: number; part: number; whole: number } {
	const arrived = kinds.map(({ endpoint, idOf, of }) => {
		const accepted = new Set(simulator.calls(endpoint).flatMap((request) => (request.code === 0 ? [idOf(request)] : [])));
		return (order: Order) => (of(order) === undefined ? undefined : accepted.has(String(of(order))));
	});
	const tally = { none: 0, part: 0, whole: 0 };
	for (const order of orders) {
		const done = arrived.map((test) => test(order)).filter((found) => found !== undefined);
		tally[done.every(Boolean) ? 'whole' : done.some(Boolean) ? 'part' : 'none'] += 1;
	}
	return tally;
}

function countsOf(ids: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
