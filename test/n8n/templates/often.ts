/** n8n accepts no interval below a minute, but several times of a minute. */
export const often = { item: [0, 10, 20, 30, 40, 50].map((second) => ({ mode: 'custom', cronExpression: `${second} * * * * *` })) };
