import { BINARY_ENCODING, type IBinaryData, type IExecuteFunctions } from 'n8n-workflow';
import { InputError } from './inputError';

/** Characters of base64 that are decoded at once: a whole number of bytes. */
const AT_ONCE = 256 * 1024;
const MEGABYTE = 1024 * 1024;

/** A file of an item, wherever n8n keeps it: in the item itself (base64), on disk or in an object store. */
export class InputFile {
	/** As the receiver sees it. */
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
		throw new InputError(`names a file of ${Math.ceil(size / MEGABYTE)} MB; Feishu takes at most ${this.most / MEGABYTE} MB`, 'Make it smaller, or leave it out.');
	}
}

/** Reader of the name of an item's binary property. */
export const inputFiles =
	({ helpers }: IExecuteFunctions, item: number) =>
	(property: unknown, most: number): InputFile => {
		// Newer n8n takes what an expression over $binary gives, too; its own error says what is wrong with it.
		const binary = helpers.assertBinaryData(item, property as string);
		// It looks names up among what every object has, and does not look into what it is given.
		if (typeof binary.data === 'string' && typeof binary.mimeType === 'string') return new InputFile(binary, helpers, most);
		throw new InputError('names no file', 'Enter the name of a binary property of the item, such as "data".');
	};
