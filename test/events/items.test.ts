import { rawItem, simplifiedItem } from '../../nodes/LarkHire/framework/events/eventItem';
import { pushedEvents } from '../../nodes/LarkHire/triggers/events';
import { employeeChanged } from '../../nodes/LarkHire/triggers/events/employeeChanged';
import { backgroundCheckCreated } from '../../nodes/LarkHire/triggers/events/backgroundCheckCreated';
import { eventOf, VERIFICATION_TOKEN } from '../support/events';

it.each(pushedEvents.map((event) => [event.name, event] as const))('%s: the item of the example', (_name, event) => {
	const received = eventOf(event.value, event.sample, { event_id: 'e-1' });
	expect(simplifiedItem(received, event)).toMatchSnapshot();
});

const own = { eventId: 'e-1', eventType: 'hire.talent.deleted_v1', eventTime: '2020-12-23T12:19:49.000Z', tenantKey: '2ca1d211f64f6438' };
it('its times have the offset of the workflow', () => {
	const { eventTime } = simplifiedItem(
		eventOf('hire.talent.deleted_v1', {}, { event_id: 'e-1', create_time: '1608725989000' }),
		undefined,
		'Asia/Shanghai',
	);
	expect(eventTime).toBe('2020-12-23T20:19:49.000+08:00');
});

const plain = (body: object) => simplifiedItem(eventOf('hire.talent.deleted_v1', body, { event_id: 'e-1' }));

it('puts the header and the body side by side', () => expect(plain({ talent_id: '7' })).toEqual({ ...own, talent_id: '7' }));

it('keys of the body never replace the four of the header', () =>
	expect(plain({ eventId: 'x', eventType: 'x', eventTime: 'x', tenantKey: 'x', talent_id: '7' })).toEqual({ ...own, talent_id: '7' }));

it("keeps an employee event's type of change apart from the type of the event", () => {
	const item = simplifiedItem(eventOf(employeeChanged.value, { ...employeeChanged.sample, event_type: 7 }), employeeChanged);
	expect(item).toMatchObject({ eventType: 'corehr.employee.domain_event_v2', change_type: 7, change_type_label: 'Offboarding' });
	expect(item).not.toHaveProperty('event_type');
});

it.each([
	['seconds as text', { opt_time: '1697701824' }, { opt_time: '1697701824', opt_time_iso: '2023-10-19T07:50:24.000Z' }],
	['seconds as a number', { opt_time: 1697701824 }, { opt_time: 1697701824, opt_time_iso: '2023-10-19T07:50:24.000Z' }],
	['no time', { opt_time: '' }, {}],
	['something else', { opt_time: 'soon' }, { opt_time: 'soon' }],
	['milliseconds', { update_time: '1697701824000' }, { update_time: '1697701824000', update_time_iso: '2023-10-19T07:50:24.000Z' }],
])('reads a time: %s', (_what, body, expected) => {
	const {
		eventId: _id,
		eventType: _type,
		eventTime: _time,
		tenantKey: _tenant,
		...rest
	} = simplifiedItem(eventOf(employeeChanged.value, body), employeeChanged);
	expect(rest).toEqual(expected);
});

describe('custom fields', () => {
	const fields = (list: unknown) =>
		simplifiedItem(eventOf(backgroundCheckCreated.value, { custom_field_list: list }), backgroundCheckCreated).custom_field_list;

	it('become an object', () =>
		expect(
			fields([
				{ key: 'a', value: '1' },
				{ key: 'b', value: '2' },
			]),
		).toEqual({ a: '1', b: '2' }));
	it.each([
		[
			'two with one key',
			[
				{ key: 'a', value: '1' },
				{ key: 'a', value: '2' },
			],
		],
		['one without a key', [{ key: 'a', value: '1' }, { value: '2' }]],
		['no list', 'a'],
	])('stay as they are if something would be lost: %s', (_what, list) => expect(fields(list)).toEqual(list));
	it('are left out if there are none', () => expect(fields([])).toBeUndefined());
});

it('without Simplify, returns what Feishu sent, without the verification token', () => {
	const body = { event_type: 1, opt_time: '1697701824', data: [], note: null };
	const header = {
		event_id: 'e-1',
		create_time: '1608725989000',
		event_type: employeeChanged.value,
		app_id: 'cli_9f5343c580712544',
		tenant_key: '2ca1d211f64f6438',
	};
	const item = rawItem(eventOf(employeeChanged.value, body, { event_id: 'e-1', resource_id: 'r-1' }));
	expect(item).toEqual({ schema: '2.0', header: { ...header, resource_id: 'r-1' }, event: body });
	expect(JSON.stringify(item)).not.toContain(VERIFICATION_TOKEN);
});
