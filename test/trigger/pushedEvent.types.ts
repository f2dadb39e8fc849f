/** What `tsc` has to accept and refuse in the declaration of a pushed event. Not run: `npm run typecheck` fails if it does not. */
import type { Accept, PushedEvent } from '../../nodes/LarkHire/framework/events/pushedEvent';

export const right = {
	name: 'Background Check Canceled',
	value: 'hire.eco_background_check.canceled_v1',
	description: 'A recruiter has ended a background check',
	scopes: ['hire:background_check_order:readonly'],
	sample: { background_check_id: '6976463961904023852', termination_reason: 'The candidate has withdrawn' },
} as const satisfies PushedEvent;

export const withoutVersion = {
	...right,
	// @ts-expect-error The names of Feishu's events end with their version.
	value: 'hire.eco_background_check.canceled',
} as const satisfies PushedEvent;

export const forWhom = {
	...right,
	// @ts-expect-error Custom apps get every event.
	apps: 'store',
} as const satisfies PushedEvent;

// @ts-expect-error Nothing is acknowledged before n8n has it, so accepting takes a while.
export const tooSoon: Accept = () => {};
