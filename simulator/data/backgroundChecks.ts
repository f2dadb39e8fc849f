import type { Calendar } from '../calendar';
import type { BackgroundCheck } from '../store';

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

export interface BackgroundCheckData {
	backgroundChecks: Map<string, BackgroundCheck>;
	backgroundCheckOrders: Map<string, BackgroundCheckOrder>;
}

export const emptyBackgroundChecks = (): BackgroundCheckData => ({ backgroundChecks: new Map(), backgroundCheckOrders: new Map() });

const APPLICATION_ID = '6985833807195212076';

/** Three checks that go on, one that is completed, one that was terminated. */
const orders: ReadonlyArray<Omit<BackgroundCheckOrder, 'begin_time'> & { readonly day: number }> = [
	{
		order_id: '7037986982531778860',
		checkId: '6931286400470354183',
		application_id: APPLICATION_ID,
		package: '基础版',
		candidate: '林晓',
		day: -20,
	},
	{
		order_id: '7037986982531778861',
		checkId: '6931286400470354184',
		application_id: APPLICATION_ID,
		package: '高级版',
		candidate: 'Sample Person',
		day: -30,
	},
	{
		order_id: '7037986982531778862',
		checkId: '6931286400470354185',
		application_id: '6985833807195212077',
		package: '基础版',
		candidate: '周安',
		day: -5,
	},
	{
		order_id: '7037986982531778863',
		checkId: '6931286400470354187',
		application_id: '6985833807195212078',
		package: '基础版',
		candidate: '许宁',
		day: -40,
	},
	// Of the page on querying orders.
	{
		order_id: '7412902352778840358',
		checkId: '6931286400470354186',
		application_id: '7398493486516799788',
		package: '高级版',
		candidate: 'Ada Sample',
		day: -3,
	},
];

/** Sample IDs of Feishu's pages. The last three belong to orders. */
const checksOf = (calendar: Calendar): BackgroundCheck[] => [
	{ id: '6931286400470354183', status: 'arranged', stages: [] },
	{
		id: '6931286400470354184',
		status: 'completed',
		stages: [{ stage_id: 'final', stage_name: '终版报告', stage_en_name: 'Final report', stage_time: String(calendar.time(-10)) }],
	},
	{ id: '6931286400470354185', status: 'arranged', stages: [] },
	{ id: '6931286400470354186', status: 'arranged', stages: [] },
	{ id: '6931286400470354187', status: 'terminated', stages: [] },
];

export function seedBackgroundChecks({ backgroundChecks, backgroundCheckOrders }: BackgroundCheckData, calendar: Calendar): void {
	for (const check of checksOf(calendar)) backgroundChecks.set(check.id, check);
	for (const { day, ...order } of orders) backgroundCheckOrders.set(order.order_id, { ...order, begin_time: String(calendar.time(day)) });
}
