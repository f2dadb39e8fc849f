import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';
import { text } from '../../api/response';
import { download, type Carrier } from '../../transport/files';
import { InputError } from '../inputError';

/** A file from a temporary address, stored as n8n stores files: it streams them to its disk, or keeps them in the item. */
export async function fetchFile(
	{ helpers }: IExecuteFunctions,
	carrier: Carrier,
	url: string | undefined,
	file: { readonly name?: string; readonly type?: string },
): Promise<IBinaryData> {
	if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url))
		throw new InputError(
			'Feishu gave no address to download the file from',
			'The attachment may have been deleted, or is of another type.',
		);
	// n8n takes a slash for a folder and forgets what stands before it; nothing but dots is a folder to everybody.
	const name = text(file.name).replace(/[/\\]/g, '_').replace(/^\.+$/, 'file') || undefined;
	return await download(carrier, url, async (content, type) => await helpers.prepareBinaryData(content, name, text(file.type) || type));
}
