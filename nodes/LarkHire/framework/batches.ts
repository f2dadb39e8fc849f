/** Reads records by ID from an API that accepts at most `most` IDs: one request after another, all records in one list. */
export async function inBatches<T>(
	ids: readonly string[],
	most: number,
	ask: (batch: string[]) => Promise<{ readonly data: readonly T[] }>,
): Promise<{ readonly data: readonly T[] }> {
	const data: T[] = [];
	for (let start = 0; start < ids.length; start += most) {
		for (const record of (await ask(ids.slice(start, start + most))).data) data.push(record);
	}
	return { data };
}
