import type { Lark } from '../../api/sdk';
import { recordIn } from '../../api/records';

/** What Feishu knows of an attachment. */
export async function attachmentOf(
	lark: Lark,
	{ attachmentId, attachmentType }: { readonly attachmentId: string; readonly attachmentType: number },
) {
	const { data } = await lark.hire.v1.attachment.get({ path: { attachment_id: attachmentId }, params: { type: attachmentType } });
	return recordIn(data?.attachment);
}
