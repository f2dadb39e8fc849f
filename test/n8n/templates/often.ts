/** n8n accepts no interval below a minute, but many times of a minute. */
export const often = {
	item: Array.from({ length: 20 }, (_, index) => ({ mode: 'custom', cronExpression: `${index * 3} * * * * *` })),
};
