import type { open } from '../../transport/longConnection';

/** Surroundings of a connection, which a test replaces. */
export interface Surroundings {
	readonly open: typeof open;
	/** In ms, never set back. */
	now(): number;
	/** Rejects when the signal fires. */
	wait(ms: number, signal: AbortSignal): Promise<void>;
	/** From 0 to 1. */
	random(): number;
}
