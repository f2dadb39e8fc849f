import type { IDataObject } from 'n8n-workflow';
import { readSubscription } from '../../nodes/LarkHire/framework/events/subscription';
import { pushedEvents } from '../../nodes/LarkHire/triggers/events';
import { eventOf } from '../support/events';

const subscribe = (parameters: IDataObject) => {
	const node = { getNodeParameter: (name: string, fallback?: unknown) => parameters[name] ?? fallback, getTimezone: () => 'UTC' };
	return readSubscription(node, pushedEvents, []);
};
const STAGE = 'hire.application.stage_changed_v1';
const CHECK = 'hire.eco_background_check.created_v1';

describe('types', () => {
	it('are those that were chosen and those that were entered', () =>
		expect(
			subscribe({ events: [STAGE], otherEventTypes: 'corehr.contract.created_v1, user_add\ncorehr.contract.created_v1' }).types,
		).toEqual(new Set([STAGE, 'corehr.contract.created_v1', 'user_add'])));

	it('are all types with Any Event', () => {
		const all = subscribe({ events: [STAGE, '*'] });
		expect(all.types).toBe('every');
		expect(all.accepts(eventOf('somebody.else_v9', {}))).toBe(true);
	});

	it('exclude all others', () => {
		const { accepts } = subscribe({ events: [STAGE], otherEventTypes: 'corehr.contract.created_v1' });
		expect([STAGE, 'corehr.contract.created_v1', CHECK].map((type) => accepts(eventOf(type, {})))).toEqual([true, true, false]);
	});

	it.each([
		[{}, 'Trigger On is empty'],
		[{ events: [], otherEventTypes: ' , ' }, 'Trigger On is empty'],
		[{ otherEventTypes: 'corehr.contract.created_v1, Contract Created' }, 'Other Event Types entry 2 is not an event type'],
		[{ otherEventTypes: 'https://open.feishu.cn' }, 'Other Event Types entry 1 is not an event type'],
		[{ events: ['hire.talent.exploded_v1'] }, 'Trigger On must be one of'],
	])('%j is rejected', (parameters, message) => expect(() => subscribe(parameters)).toThrow(message));
});

describe('Maximum Event Age', () => {
	const hoursAgo = (hours: number) => ({ ...eventOf(STAGE, {}), time: Date.now() - hours * 3_600_000 });

	it('excludes older events, such as a captured request that somebody sends again', () => {
		const { accepts } = subscribe({ events: [STAGE], options: { maximumAge: 8 } });
		expect([7.9, 8.1, 24 * 365].map((hours) => accepts(hoursAgo(hours)))).toEqual([true, false, false]);
	});

	it('has no effect unless it is added', () => expect(subscribe({ events: [STAGE] }).accepts(hoursAgo(24 * 365))).toBe(true));

	it.each([0, -1])('cannot be %s', (maximumAge) =>
		expect(() => subscribe({ events: [STAGE], options: { maximumAge } })).toThrow('Maximum Event Age must be greater than 0'),
	);
});

describe('filters', () => {
	it.each([
		['targetStageIds', STAGE, 'target_stage_id', '1, 2', '2', '3'],
		['targetStageIds', STAGE, 'target_stage_id', ['1', '2'], '2', undefined],
		['accountIds', CHECK, 'account_id', '1', '1', '2'],
		['accountIds', 'hire.eco_exam.created_v1', 'account_id', '1', '1', '2'],
		['accountIds', 'hire.eco_account.created_v1', 'account_id', '1', '1', '2'],
		['accountIds', 'hire.referral_account.assets_update_v1', 'account_id', '1', '1', '2'],
		['probationStatuses', 'corehr.probation.updated_v2', 'probation_status', ['converted'], 'converted', 'pending'],
		['offboardingStatuses', 'corehr.offboarding.status_updated_v2', 'status', [1, 6], 6, 2],
		['employeeChangeTypes', 'corehr.employee.domain_event_v2', 'sub_event_type', [1001], 1001, 2001],
		['tagChangeTypes', 'hire.talent.tag_subscription_v1', 'type', [2, 3], 3, 1],
	])('%s: %s', (filter, type, key, wanted, match, other) => {
		const { accepts } = subscribe({ events: [type], filters: { [filter]: wanted } });
		expect(accepts(eventOf(type, { [key]: match }))).toBe(true);
		expect(accepts(eventOf(type, other === undefined ? {} : { [key]: other }))).toBe(false);
	});

	it('apply only to the types that have the field, and together', () => {
		const { accepts } = subscribe({ events: ['*'], filters: { targetStageIds: '1', accountIds: '7' } });
		expect(accepts(eventOf('hire.talent.deleted_v1', { talent_id: '1' }))).toBe(true);
		expect(accepts(eventOf('corehr.contract.created_v1', { account_id: '8' }))).toBe(true);
		expect(accepts(eventOf(STAGE, { target_stage_id: '7' }))).toBe(false);
		expect(accepts(eventOf(CHECK, { account_id: '1' }))).toBe(false);
	});

	it.each([
		[{ targetStageIds: '' }, 'Target Stage IDs is empty'],
		[{ tagChangeTypes: [] }, 'Tag Change Types is empty'],
		[{ accountIds: 'a b!' }, 'Account IDs'],
	])('%j must not be empty once it is added', (filters, message) => expect(() => subscribe({ events: ['*'], filters })).toThrow(message));
});

describe('samples', () => {
	it('are one for each chosen type, simplified or not', () => {
		const [first, second] = subscribe({ events: [STAGE], otherEventTypes: 'corehr.contract.created_v1' }).samples();
		expect(first).toMatchObject({ sample: true, eventType: STAGE, target_stage_id: expect.any(String) });
		expect(second).toEqual({
			sample: true,
			eventId: expect.any(String),
			eventTime: expect.any(String),
			tenantKey: expect.any(String),
			eventType: 'corehr.contract.created_v1',
		});
		expect(subscribe({ events: [STAGE], simplify: false }).samples()).toEqual([
			{
				sample: true,
				schema: '2.0',
				header: expect.objectContaining({ event_type: STAGE }),
				event: expect.objectContaining({ application_id: expect.any(String) }),
			},
		]);
	});

	it('are of all types with Any Event', () => expect(subscribe({ events: ['*'] }).samples()).toHaveLength(pushedEvents.length));
});
