import type { Field } from '../../framework/field';
import type { FilePart } from '../../api/file';
import type { Lark } from '../../api/sdk';
import { oddAnswer } from '../../api/errors';

/** What Feishu's page allows: 300 MB. */
export const MOST_BYTES = 300 * 1024 * 1024;

/** Uploads a file: `{ id, name, url }`, where the URL is valid for 30 minutes. The SDK's types do not say what it sends. */
export async function uploadFile(lark: Lark, file: FilePart): Promise<{ readonly id: string }> {
	const { id, ...rest } = (await lark.hire.v1.attachment.create({ data: { content: file } })) ?? {};
	// Without it nobody finds the file again, and a delivery would have no résumé.
	if (typeof id !== 'string' || id === '') throw oddAnswer().inDoubt();
	return { id, ...rest };
}

/** Feishu finds an attachment only under its own type. */
export const attachmentType = {
	displayName: 'Attachment Type',
	name: 'attachmentType',
	type: 'options',
	required: true,
	default: 1,
	options: [
		{ name: 'General', value: 3, description: 'Made by Upload, or belonging to an offer' },
		{ name: 'Portfolio', value: 2, description: 'Works of a talent' },
		{ name: 'Résumé', value: 1, description: 'Résumé of a talent' },
	],
	description: 'What kind of attachment it is. Feishu finds it only under its own kind.',
} as const satisfies Field;
