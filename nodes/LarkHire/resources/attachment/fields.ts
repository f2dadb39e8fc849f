import type { Field } from '../../framework/field';
import type { FilePart } from '../../api/file';
import type { Lark } from '../../api/sdk';
import { unexpectedResponse } from '../../api/errors';
import { recordIn } from '../../api/records';
import { id } from '../../fields/ids';

/** What Feishu's page allows: 300 MB. */
export const MOST_BYTES = 300 * 1024 * 1024;

/** Uploads a file: `{ id, name, url }`, where the URL is valid for 30 minutes. The SDK's types do not say what it sends. */
export async function uploadFile(lark: Lark, file: FilePart): Promise<{ readonly id: string }> {
	const { id: made, ...rest } = (await lark.hire.v1.attachment.create({ data: { content: file } })) ?? {};
	// Without it the file cannot be found again, and a delivery would have no resume.
	if (typeof made !== 'string' || made === '') throw unexpectedResponse().inDoubt();
	return { id: made, ...rest };
}

/** Feishu finds an attachment only under its own type. */
export const attachmentType = {
	displayName: 'Attachment Type',
	name: 'attachmentType',
	type: 'options',
	required: true,
	default: 1,
	options: [
		{ name: 'General', value: 3, description: 'Created by Upload, or part of an offer' },
		{ name: 'Portfolio', value: 2, description: "A talent's portfolio" },
		{ name: 'Resume', value: 1, description: "A talent's resume" },
	],
	description: 'Type of the attachment. Feishu finds an attachment only by its own type.',
} as const satisfies Field;

/** What Feishu knows of an attachment. */
export async function attachmentOf(
	lark: Lark,
	{ attachmentId, attachmentType }: { readonly attachmentId: string; readonly attachmentType: number },
) {
	const { data } = await lark.hire.v1.attachment.get({ path: { attachment_id: attachmentId }, params: { type: attachmentType } });
	return recordIn(data?.attachment);
}

export const attachmentId = id({
	displayName: 'Attachment ID',
	name: 'attachmentId',
	placeholder: 'e.g. 6949805467799537964',
	description: 'ID from Upload, or from a talent or an offer',
});
