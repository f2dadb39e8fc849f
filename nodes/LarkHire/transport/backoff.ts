/** A request that is rejected for the rate is retried for at least this long. */
export const PATIENCE_MS = 120_000;

/** Attempts rejected for the rate after which pauses grow no further; at least as many are made. */
export const LEAST_RATE_LIMITED = 5;

/** Added to the wait that Feishu asks for, more after each rejection. */
const SPREAD_MS = 400;

/** Feishu asks for a longer wait than anybody accepts. */
export const tooLong = (ms = 0): boolean => ms > PATIENCE_MS;

/** `base` doubled per attempt (1, 2, …), then varied by half, so that callers do not return together. All in ms. */
export const growingPause = (base: number, attempt: number): number => base * 2 ** (attempt - 1) * (0.5 + Math.random());

/** How long to wait after the `attempt`th rejection for the rate, in ms. */
export function rateLimitPause(retryAfterMs: number | undefined, attempt: number): number {
	const grown = Math.min(attempt, LEAST_RATE_LIMITED);
	// Never less than Feishu says. Other processes were told the same: together with them, the window would be full again at once.
	return retryAfterMs === undefined ? growingPause(1000, grown) : retryAfterMs + Math.random() * SPREAD_MS * grown;
}
