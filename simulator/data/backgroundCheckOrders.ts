import type { BackgroundCheck, Store } from '../store';

/** An order as recruiters see it. What its provider reported is kept in the background check that it belongs to. */
export interface BackgroundCheckOrder {
	order_id: string;
	/** The background check of the provider's events. That its ID is another one is assumed: no page says whether they are the same. */
	checkId: string;
	application_id: string;
	package: string;
	candidate: string;
	/** Epoch ms, as text. */
	begin_time: string;
}

export interface BackgroundCheckOrderData {
	backgroundCheckOrders: Map<string, BackgroundCheckOrder>;
}

export const emptyBackgroundCheckOrders = (): BackgroundCheckOrderData => ({ backgroundCheckOrders: new Map() });

const APPLICATION_ID = '6985833807195212076';

/** Two checks that go on, one that is completed. */
const orders: readonly BackgroundCheckOrder[] = [
	{
		order_id: '7037986982531778860',
		checkId: '6931286400470354183',
		application_id: APPLICATION_ID,
		package: '基础版',
		candidate: '林晓',
		begin_time: '1659000000000',
	},
	{
		order_id: '7037986982531778861',
		checkId: '6931286400470354184',
		application_id: APPLICATION_ID,
		package: '高级版',
		candidate: 'Sample Person',
		begin_time: '1658000000000',
	},
	{
		order_id: '7037986982531778862',
		checkId: '6931286400470354185',
		application_id: '6985833807195212077',
		package: '基础版',
		candidate: '周安',
		begin_time: '1661000000000',
	},
];

const third: BackgroundCheck = { id: '6931286400470354185', status: 'arranged', stages: [] };

export function seedBackgroundCheckOrders({ backgroundChecks, backgroundCheckOrders }: Store): void {
	backgroundChecks.set(third.id, structuredClone(third));
	structuredClone(orders).forEach((order) => backgroundCheckOrders.set(order.order_id, order));
}
