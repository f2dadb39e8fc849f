/** A file that came in a form. */
export class UploadedFile {
	constructor(
		readonly name: string,
		readonly type: string,
		readonly bytes: Buffer,
	) {}

	/** For the list of requests, which must not keep whole files. */
	toJSON(): object {
		return { name: this.name, type: this.type, size: this.bytes.length };
	}
}

const CRLF = '\r\n';

/** The files of a form by field; a text that says what is wrong with it. Strict: a length, nothing around the parts, names in UTF-8. */
export function formOf(bytes: Buffer, type: string, length: string | undefined): Readonly<Record<string, UploadedFile>> | string {
	if (length === undefined) return 'multipart without content-length';
	const boundary = /boundary="?([^";]{1,70})"?/.exec(type)?.[1];
	if (!boundary) return 'multipart without boundary';
	const delimiter = Buffer.from(`${CRLF}--${boundary}`);
	const files: Record<string, UploadedFile> = {};
	// The first delimiter has no line before it.
	let at = bytes.indexOf(delimiter.subarray(CRLF.length));
	if (at !== 0) return 'multipart does not begin with its boundary';
	at = delimiter.length - CRLF.length;
	while (text(bytes, at, 2) !== '--') {
		if (text(bytes, at, 2) !== CRLF) return 'multipart has something after a boundary';
		const head = bytes.indexOf(CRLF + CRLF, at);
		const end = bytes.indexOf(delimiter, head);
		if (head < 0 || end < 0) return 'multipart has a part without an end';
		const headers = bytes.subarray(at + 2, head).toString();
		const [, field = '', name] = /^content-disposition: form-data; name="([^"]*)"(?:; filename="([^"]*)")?$/im.exec(headers) ?? [];
		if (!field || name === undefined) return 'multipart has a part that is no file';
		if (headers.includes('\uFFFD')) return 'multipart has a name that is not UTF-8';
		const mime = /^content-type: (\S+)$/im.exec(headers)?.[1] ?? 'application/octet-stream';
		files[field] = new UploadedFile(
			name.replace(/%22/g, '"').replace(/%0D/g, '\r').replace(/%0A/g, '\n'),
			mime,
			bytes.subarray(head + 4, end),
		);
		at = end + delimiter.length;
	}
	return at + 2 === bytes.length || text(bytes, at + 2, 2) === CRLF ? files : 'multipart has something after its end';
}

const text = (bytes: Buffer, from: number, length: number) => bytes.toString('latin1', from, from + length);
