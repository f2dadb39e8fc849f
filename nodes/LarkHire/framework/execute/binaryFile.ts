import { BINARY_ENCODING, type IBinaryData, type IBinaryKeyData, type IExecuteFunctions } from 'n8n-workflow';
import type { FilePart } from '../../api/file';
import { text } from '../../api/response';
import type { Carrier } from '../../transport/exchange';
import { download } from '../../transport/files';
import { InputError } from '../inputError';
import { t } from '../../language/texts';

/** Characters of base64 that are decoded at once: a whole number of bytes. */
const AT_ONCE = 256 * 1024;
const MEGABYTE = 1024 * 1024;

/** A binary file of an input item, wherever n8n stores it: in the item itself (base64), on disk or in an object store. */
export class BinaryFile implements FilePart {
	readonly name: string;

	/** `helpers`: of the execution that the file belongs to. */
	constructor(
		private readonly binary: IBinaryData,
		private readonly helpers: Pick<IExecuteFunctions['helpers'], 'getBinaryMetadata' | 'getBinaryStream'>,
		/** In bytes. */
		private readonly most: number,
		name?: string,
	) {
		const { fileName, fileExtension } = binary;
		this.name = name || fileName || `file${fileExtension ? `.${fileExtension}` : ''}`;
		const { id, bytes } = binary;
		// Older n8n does not keep the size of a stored file in the item.
		if (!id || bytes !== undefined) this.check(id ? Number(bytes) : this.decodedLength());
	}

	get type(): string {
		return this.binary.mimeType;
	}

	/** The same content under another name. */
	named(name: string): BinaryFile {
		return new BinaryFile(this.binary, this.helpers, this.most, name);
	}

	/** In bytes. */
	async size(): Promise<number> {
		const { id } = this.binary;
		return this.check(id ? (await this.helpers.getBinaryMetadata(id)).fileSize : this.decodedLength());
	}

	/** The content from the beginning, each time it is called. It is never copied to memory as a whole. */
	async *chunks(): AsyncGenerator<Buffer> {
		const { id, data } = this.binary;
		if (id) {
			for await (const chunk of await this.helpers.getBinaryStream(id)) yield chunk as Buffer;
			return;
		}
		for (let from = 0; from < data.length; from += AT_ONCE) yield Buffer.from(data.slice(from, from + AT_ONCE), BINARY_ENCODING);
	}

	private decodedLength(): number {
		const { data } = this.binary;
		return Math.floor((data.length * 3) / 4) - (data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0);
	}

	private check(size: number): number {
		if (size <= this.most) return size;
		throw new InputError(
			t`names a file of ${Math.ceil(size / MEGABYTE)} MB; Feishu accepts at most ${this.most / MEGABYTE} MB`,
			'Make the file smaller, or leave it out.',
		);
	}
}

/** File names in one message. */
const MOST_NAMED = 10;

/** Reads the name of an item's binary property; undefined stands for the item's only file. */
export const binaryFiles =
	(context: Pick<IExecuteFunctions, 'getInputData' | 'helpers'>, item: number) =>
	(property: unknown, most: number): BinaryFile => {
		const { helpers } = context;
		const files = context.getInputData()[item]?.binary ?? {};
		const [only, another] = Object.keys(files);
		const wanted = property === undefined && another === undefined ? only : property;
		if (wanted === undefined || (typeof wanted === 'string' && !Object.hasOwn(files, wanted))) throw notFound(wanted, files);
		// Newer n8n also accepts a file object from an expression over $binary; its own error says what is wrong with it.
		const binary = helpers.assertBinaryData(item, wanted as string);
		// n8n does not check the object itself.
		if (typeof binary.data === 'string' && typeof binary.mimeType === 'string') return new BinaryFile(binary, helpers, most);
		throw new InputError('names no file', 'Enter the name of a binary property of the item, such as "data".');
	};

/** Names the binary properties and their types only: file names may be those of people. */
function notFound(wanted: string | undefined, files: IBinaryKeyData): InputError {
	const names = Object.entries(files).map(([name, { fileExtension, mimeType }]) => `${name} (${fileExtension || mimeType})`);
	if (names.length === 0)
		return new InputError(
			'finds no file: the item has none',
			'The item must carry the file: place a form, Read/Write Files from Disk or HTTP Request right before this node, or add the file with Merge.',
		);
	const named = names.slice(0, MOST_NAMED).join(t`, `);
	const has = names.length > MOST_NAMED ? t`The item has: ${named} and more.` : t`The item has: ${named}.`;
	return wanted === undefined
		? new InputError(t`is blank, but the item has ${names.length} files`, t`Enter the name of one. ${has}`)
		: new InputError('names no file of the item', has);
}

/** Downloads a file from a temporary address into n8n's binary data: on disk or in the item, as n8n is configured. */
export async function fetchFile(
	{ helpers }: IExecuteFunctions,
	carrier: Carrier,
	url: string | undefined,
	file: { readonly name?: string; readonly type?: string },
): Promise<IBinaryData> {
	if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url))
		throw new InputError(
			'Feishu returned no download address for the file',
			'The attachment may have been deleted, or may have another type.',
		);
	// n8n treats a slash as a folder and drops the part before it; a name of dots alone is a folder, too.
	const name = text(file.name).replace(/[/\\]/g, '_').replace(/^\.+$/, 'file') || undefined;
	return await download(carrier, url, async (content, type) => await helpers.prepareBinaryData(content, name, text(file.type) || type));
}
