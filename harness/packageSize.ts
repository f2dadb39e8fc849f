export interface Size {
	readonly files: number;
	readonly bytes: number;
}

const MB = 1024 * 1024;

/** What the package may weigh, so that a fixture or a library does not slip in. Raise them with a reason. */
export const limits: Readonly<Record<'tarball' | 'package', Size>> = {
	tarball: { files: 1, bytes: 0.85 * MB },
	// 138 operations. The panels are in it twice, in English and in Chinese, as are guide, reference and templates, which npm could not link to.
	package: { files: 220, bytes: 4.5 * MB },
};

export const words = ({ files, bytes }: Size): string => `${files} files, ${(bytes / MB).toFixed(2)} MB`;

/** What is over a limit, in words. */
export const over = (what: keyof typeof limits, size: Size): string[] =>
	size.files > limits[what].files || size.bytes > limits[what].bytes
		? [`The ${what} has ${words(size)}; allowed are ${words(limits[what])}`]
		: [];
