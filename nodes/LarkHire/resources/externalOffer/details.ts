import type { Field, Params } from '../../framework/field';
import { readUpTo } from '../../fields/ids';
import { storedText } from '../../fields/stored';
import { time } from '../../fields/time';
import { attachmentIds } from '../externalApplication/imported';

/** What an offer has. `most`: the API's own maximum of attachments, another for a new offer than for an update. */
export const details = (most: number) =>
	[
		{
			...attachmentIds,
			description: 'Files of the offer, from Attachment: Upload. At most 20 in Create, 10 in Update.',
			read: readUpTo(most),
		},
		time({ displayName: 'Create Time', name: 'createTime', description: 'When the offer was made in the other system' }),
		{
			displayName: 'Offer Status',
			name: 'offerStatus',
			type: 'string',
			default: '',
			placeholder: 'e.g. 已发送',
			description: 'Status in the other system, as text',
		},
		{
			displayName: 'Owner',
			name: 'owner',
			type: 'string',
			default: '',
			placeholder: 'e.g. 林晓',
			description: 'Name of the person in charge of the offer',
		},
	] as const satisfies readonly Field[];

type Given = Partial<Params<ReturnType<typeof details>>>;

interface Stored {
	readonly biz_create_time?: string | undefined;
	readonly offer_status?: string | undefined;
	readonly owner?: string | undefined;
}

/** The fields that are set, in the API's form; the others from the stored offer. Without its attachments. */
export const detailsOf = (set: Given, stored: Stored = {}) => ({
	biz_create_time: set.createTime?.toString() ?? storedMoment(stored.biz_create_time),
	offer_status: set.offerStatus ?? storedText(stored.offer_status, 'Offer Status'),
	owner: set.owner ?? storedText(stored.owner, 'Owner'),
});

/** Epoch ms as text, of which 0 is not set. */
const storedMoment = (value: unknown) => (value === '0' ? undefined : storedText(value, 'Create Time'));
