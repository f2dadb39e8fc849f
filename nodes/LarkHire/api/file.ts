/** A file to upload, wherever it is stored. */
export interface FilePart {
	/** As the receiver sees it. */
	readonly name: string;
	/** MIME type. */
	readonly type: string;
	/** In bytes. */
	size(): Promise<number>;
	/** The content from the beginning; may be called more than once. */
	chunks(): AsyncGenerator<Buffer>;
}

export const isFilePart = (value: unknown): value is FilePart =>
	typeof value === 'object' && value !== null && 'chunks' in value && typeof value.chunks === 'function';
