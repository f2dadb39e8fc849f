import { readIds } from '../../fields/ids';
import { websiteLocator } from '../../resources/website/fields';
import { watchUntilDone } from '../../framework/polling/watch';
import { InputError } from '../../framework/inputError';
import { positive, wholeNumber } from '../../framework/readers/number';
import { ownOptions } from '../../framework/options';
import { deliveryResult, expiredDelivery } from '../../resources/websiteDeliveryTask/deliveryResult';
import { getDeliveryTask } from '../../resources/websiteDeliveryTask/endpoints';
import { t } from '../../language/texts';

const HOUR_MS = 3_600_000;
const TASKS_PER_POLL = 100;
/** n8n stores the state of each with every emission. */
const MOST_TASKS = 10_000;
const GIVE_UP_HOURS = 24;
/** The computer's clock may be wrong for one poll. */
const GIVE_UP_POLLS = 3;

const outcomes = [
	{ name: 'Expired', value: 'expired', description: 'The task was deleted, or Feishu has not found it for Give Up After hours' },
	{ name: 'Failed', value: 'failed' },
	{ name: 'Success', value: 'success' },
] as const;

function readTasks(raw: unknown): readonly string[] {
	const ids = readIds(raw);
	if (ids.length <= MOST_TASKS) return ids;
	throw new InputError(
		t`has ${ids.length} IDs; a trigger watches at most ${MOST_TASKS}`,
		'Remove finished tasks from the list, or split it among several triggers.',
	);
}

export const deliveryTaskFinished = watchUntilDone({
	name: 'Delivery Task Finished',
	value: 'deliveryTaskFinished',
	description: 'A delivery to a recruitment website has succeeded, failed or expired',
	endpoints: [getDeliveryTask],
	// The task does not exist: not yet, not any more, or never.
	unknownCodes: [1002008],
	ifRejected: 'Check the ID and the website.',
	fields: [
		websiteLocator,
		{
			displayName:
				'Only for deliveries whose task IDs you already have. To go on when a delivery that a workflow makes has ended, add "Wait for Completion" in Website Delivery: Create by Attachment. To hear of all applications, choose "Application Created".',
			name: 'notice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Delivery Task IDs',
			name: 'deliveryTaskIds',
			type: 'string',
			required: true,
			default: '',
			typeOptions: { rows: 4 },
			placeholder: 'e.g. f1c2a0f138ec492d99d7ab73594158ad',
			description:
				'The tasks to watch, separated by commas or line breaks, or an expression that returns a list. Each poll sends one request per unfinished task.',
			read: readTasks,
		},
		{
			displayName: 'Emit On',
			name: 'emitOn',
			type: 'multiOptions',
			default: ['expired', 'failed', 'success'],
			options: outcomes,
			description: 'Which outcomes start the workflow',
		},
		ownOptions([
			{
				displayName: 'Give Up After (Hours)',
				name: 'giveUpAfter',
				type: 'number',
				default: GIVE_UP_HOURS,
				typeOptions: { minValue: 1 },
				description: 'After how long a task that Feishu does not find counts as expired. At least three polls must have missed it.',
				read: positive,
			},
			{
				displayName: 'Max Tasks per Poll',
				name: 'maxTasksPerPoll',
				type: 'number',
				default: TASKS_PER_POLL,
				typeOptions: { minValue: 1 },
				description: 'How many tasks one poll checks at most. The next poll checks the rest.',
				read: wholeNumber(1, MOST_TASKS),
			},
		]),
	],
	subjects: ({ websiteId, deliveryTaskIds }) => ({ within: websiteId, ids: deliveryTaskIds }),
	wanted: ({ emitOn }) => emitOn ?? [],
	perPoll: ({ options }) => options.maxTasksPerPoll ?? TASKS_PER_POLL,
	request: async ({ lark, params, id }) =>
		await lark.hire.v1.websiteDeliveryTask.get({ path: { website_id: params.websiteId, delivery_task_id: id } }),
	judge({ response, params: { websiteId, options }, id, memory, now }) {
		const about = { websiteId, deliveryTaskId: id };
		if (response) {
			const result = deliveryResult(response);
			return result.finished ? { outcome: result.statusText, json: { ...result, ...about, outcome: result.statusText } } : undefined;
		}
		const givenUp = now - memory.since >= (options.giveUpAfter ?? GIVE_UP_HOURS) * HOUR_MS && (memory.unknown ?? 0) >= GIVE_UP_POLLS;
		if (!memory.seen && !givenUp) return undefined;
		return { outcome: 'expired', json: { ...expiredDelivery(), ...about, outcome: 'expired' } };
	},
	sample: ({ websiteId }) => ({
		sample: true,
		...deliveryResult({
			data: {
				status: 2,
				delivery: {
					application_id: '7000000000000000001',
					id: '7000000000000000002',
					job_id: '7000000000000000003',
					job_post_id: '7000000000000000004',
					portal_resume_id: '7000000000000000005',
					talent_id: '7000000000000000006',
					user_id: '7000000000000000007',
				},
			},
		}),
		websiteId,
		deliveryTaskId: '00000000000000000000000000000000',
		outcome: 'success',
	}),
});
