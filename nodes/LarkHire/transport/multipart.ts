import { randomUUID } from 'crypto';
import { Readable } from 'stream';
import { isFilePart, type FilePart } from '../api/file';

/** A form with one file, as the SDK hands it on: `{ content: file }`. */
export type Form = Readonly<Record<string, FilePart>>;

export const isForm = (data: object | undefined): data is Form => data !== undefined && Object.values(data).some(isFilePart);

/**
 * The body of an upload, made anew for each try: the SDK's own would leave out the name or the length. Names go as UTF-8, as
 * browsers send them.
 */
export async function multipart(form: Form): Promise<{ readonly headers: Record<string, string>; chunks(): AsyncGenerator<Buffer> }> {
	const boundary = `----lark-hire-${randomUUID()}`;
	const parts = await Promise.all(
		Object.entries(form).map(async ([field, file]) => {
			const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${escaped(file.name)}"\r\nContent-Type: ${plain(file.type)}\r\n\r\n`;
			return { head: Buffer.from(head), file, size: await file.size() };
		}),
	);
	const [between, last] = [Buffer.from('\r\n'), Buffer.from(`--${boundary}--\r\n`)];
	const length = parts.reduce((sum, { head, size }) => sum + head.length + size + between.length, last.length);
	return {
		headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}`, 'Content-Length': String(length) },
		async *chunks() {
			for (const { head, file } of parts) {
				yield head;
				yield* file.chunks();
				yield between;
			}
			yield last;
		},
	};
}

export const streamOf = (chunks: AsyncIterable<unknown>): Readable => Readable.from(chunks, { objectMode: false });

/** What would end the name or the header early; the percent form is that of the HTML standard. */
const escaped = (name: string) => name.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const plain = (type: string) => (/^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream');
