import { BINARY_ENCODING, type IBinaryData, type IBinaryKeyData, type IExecuteFunctions } from 'n8n-workflow';
import type { FilePart } from '../../api/file';
import { InputError } from '../inputError';

/** Characters of base64 that are decoded at once: a whole number of bytes. */
const AT_ONCE = 256 * 1024;
const MEGABYTE = 1024 * 1024;

/** A file of an item, wherever n8n keeps it: in the item itself (base64), on disk or in an object store. */
export class InputFile implements FilePart {
	readonly name: string;

	/** `helpers` are those of the execution that the file came with. */
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
		// Older n8n tells the size of a stored file only when it is asked.
		if (!id || bytes !== undefined) this.check(id ? Number(bytes) : this.decodedLength());
	}

	get type(): string {
		return this.binary.mimeType;
	}

	/** The same content under another name. */
	named(name: string): InputFile {
		return new InputFile(this.binary, this.helpers, this.most, name);
	}

	/** In bytes. */
	async size(): Promise<number> {
		const { id } = this.binary;
		return this.check(id ? (await this.helpers.getBinaryMetadata(id)).fileSize : this.decodedLength());
	}

	/** The content from the beginning, as often as it is asked for, and never whole in memory a second time. */
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
			`names a file of ${Math.ceil(size / MEGABYTE)} MB; Feishu takes at most ${this.most / MEGABYTE} MB`,
			'Make it smaller, or leave it out.',
		);
	}
}

/** Names of files in one message. */
const MOST_NAMED = 10;

/** Reader of the name of an item's binary property; undefined stands for the only file that the item has. */
export const inputFiles =
	(context: Pick<IExecuteFunctions, 'getInputData' | 'helpers'>, item: number) =>
	(property: unknown, most: number): InputFile => {
		const { helpers } = context;
		const files = context.getInputData()[item]?.binary ?? {};
		const [only, another] = Object.keys(files);
		const wanted = property === undefined && another === undefined ? only : property;
		if (wanted === undefined || (typeof wanted === 'string' && !Object.hasOwn(files, wanted))) throw notFound(wanted, files);
		// Newer n8n takes what an expression over $binary gives, too; its own error says what is wrong with it.
		const binary = helpers.assertBinaryData(item, wanted as string);
		// It does not look into what it is given.
		if (typeof binary.data === 'string' && typeof binary.mimeType === 'string') return new InputFile(binary, helpers, most);
		throw new InputError('names no file', 'Enter the name of a binary property of the item, such as "data".');
	};

/** Says which files there are, by their kinds: their names may be those of people. */
function notFound(wanted: string | undefined, files: IBinaryKeyData): InputError {
	const names = Object.entries(files).map(([name, { fileExtension, mimeType }]) => `${name} (${fileExtension || mimeType})`);
	if (names.length === 0)
		return new InputError(
			'finds no file: the item has none',
			'The file has to come with the item: from a form, Read/Write Files from Disk or HTTP Request right before this node, or from an earlier node by Merge.',
		);
	const has = `The item has: ${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ' and more' : ''}.`;
	return wanted === undefined
		? new InputError(`is blank, but the item has ${names.length} files`, `Enter the name of one. ${has}`)
		: new InputError('names no file of the item', has);
}
