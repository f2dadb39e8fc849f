/** What `tsc` has to accept and reject in the declaration of a trigger. Not run: `npm run typecheck` fails if it does not. */
import type { PushedEvent } from '../../nodes/LarkHire/framework/events/pushedEvent';
import type { Subscriber } from '../../nodes/LarkHire/framework/events/subscriber';
import { watchUntilDone } from '../../nodes/LarkHire/framework/polling/watch';

const field = { displayName: 'Task IDs', name: 'taskIds', type: 'string', required: true, default: '' } as const;
const watch = {
	name: 'Task Finished',
	value: 'taskFinished',
	description: 'A task has finished',
	endpoints: [],
	unknownCodes: [],
	ifRejected: 'Check the ID.',
	wanted: () => ['done'],
	perPoll: () => 10,
	request: async () => ({}),
	judge: () => undefined,
	sample: () => ({}),
};

export const watched = watchUntilDone({ ...watch, fields: [field], subjects: ({ taskIds }) => ({ within: '', ids: [taskIds] }) });

export const misspeltParameter = watchUntilDone({
	...watch,
	fields: [field],
	// @ts-expect-error There is no such field.
	subjects: ({ taskIDs }) => ({ within: '', ids: [taskIDs] }),
});

export const misspeltProperty = watchUntilDone({
	...watch,
	// @ts-expect-error n8n's fields have a description.
	fields: [{ ...field, desription: 'The tasks to watch' }],
	subjects: () => ({ within: '', ids: [] }),
});

export const right = {
	name: 'Background Check Canceled',
	value: 'hire.eco_background_check.canceled_v1',
	description: 'A recruiter has ended a background check',
	scopes: ['hire:background_check_order:readonly'],
	feeds: ['Background Check: Get by IDs'],
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

// @ts-expect-error Nothing is acknowledged before n8n has it, so taking an event takes a while.
export const tooSoon: Subscriber['take'] = () => {};
