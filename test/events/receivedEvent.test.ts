import { receivedEvent } from '../../nodes/LarkHire/framework/events/receivedEvent';

const header = {
	event_id: 'e-1',
	event_type: 'hire.talent.deleted_v1',
	create_time: '1700000000123',
	token: 'verification',
	app_id: 'cli_1',
	tenant_key: 'tenant',
};

it('reads schema 2.0, without the verification token', () => {
	expect(receivedEvent({ schema: '2.0', header, event: { talent_id: '1' } })).toStrictEqual({
		id: 'e-1',
		type: 'hire.talent.deleted_v1',
		time: 1_700_000_000_123,
		appId: 'cli_1',
		tenantKey: 'tenant',
		envelope: {
			schema: '2.0',
			header: {
				event_id: 'e-1',
				event_type: 'hire.talent.deleted_v1',
				create_time: '1700000000123',
				app_id: 'cli_1',
				tenant_key: 'tenant',
			},
		},
		body: { talent_id: '1' },
	});
});

it('reads schema 1.0, whose times are in seconds', () => {
	const event = { type: 'leave_approval', app_id: 'cli_1', tenant_key: 'tenant', instance_code: 'x' };
	expect(receivedEvent({ ts: '1502199207.7171419', uuid: 'u-1', token: 'verification', type: 'event_callback', event })).toStrictEqual({
		id: 'u-1',
		type: 'leave_approval',
		time: 1_502_199_207_717,
		appId: 'cli_1',
		tenantKey: 'tenant',
		envelope: { schema: '1.0', header: { ts: '1502199207.7171419', uuid: 'u-1', type: 'event_callback' } },
		body: event,
	});
});

it("keeps the body's own event_type apart from the header's", () => {
	const received = receivedEvent({ header: { ...header, event_type: 'corehr.employee.domain_event_v2' }, event: { event_type: 1 } });
	expect(received).toMatchObject({ type: 'corehr.employee.domain_event_v2', body: { event_type: 1 } });
});

it('uses the time of arrival if the event has none', () => {
	const before = Date.now();
	expect(receivedEvent({ header: { ...header, create_time: 'soon' }, event: {} })?.time).toBeGreaterThanOrEqual(before);
});

it.each([
	['nothing', undefined],
	['a text', 'event'],
	['a list', [header]],
	['no header and no ID', { event: { type: 'a.b_v1' } }],
	['no ID', { header: { ...header, event_id: '' }, event: {} }],
	['no type', { header: { ...header, event_type: 1 }, event: {} }],
])('%s is not an event', (_what, json) => expect(receivedEvent(json)).toBeUndefined());
