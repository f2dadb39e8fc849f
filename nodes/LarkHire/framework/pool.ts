/** How many may be under way at a time, at least 1; it may change meanwhile. */
export interface Room {
	readonly size: number;
}

/** Works through `items` in their order, while there is room. To stop early, `items` is a generator that ends. */
export async function pool<T>(items: Iterable<T>, room: Room, work: (item: T) => Promise<void>): Promise<void> {
	const queue = items[Symbol.iterator]();
	let underWay = 0;
	await new Promise<void>((resolve, reject) => {
		const fill = () => {
			while (underWay < room.size) {
				const next = queue.next();
				if (next.done) return underWay === 0 ? resolve() : undefined;
				underWay += 1;
				work(next.value)
					.then(() => {
						underWay -= 1;
						fill();
					})
					.catch(reject);
			}
		};
		fill();
	});
}
