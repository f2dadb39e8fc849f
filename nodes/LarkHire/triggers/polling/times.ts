/** Records appear in the lists of Lark Hire so much after they have changed, at the most. No page says how long it takes. */
export const HIRE_OVERLAP_MS = 3 * 60_000;

/** Epoch ms, which Feishu returns as numbers and as text; NaN for anything else. */
export const epochMs = (value: number | string | undefined): number => (/^\d{12,13}$/.test(String(value)) ? Number(value) : NaN);

export const DAY_MS = 86_400_000;
