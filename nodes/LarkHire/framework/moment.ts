import { tryToParseDateTime } from 'n8n-workflow';

/** ISO 8601 as the clocks of a time zone show it, such as 2026-11-20T10:00:00.000+08:00; in UTC with Z. An unknown zone is UTC. */
export function isoIn(zone: string, ms: number): string {
	const utc = new Date(ms).toISOString();
	return zone === 'UTC' ? utc : (tryToParseDateTime(utc, zone).setZone(zone).toISO() ?? utc);
}

/** The same for people: 2026-11-20 10:00. */
export const written = (zone: string, ms: number): string => isoIn(zone, ms).replace('T', ' ').slice(0, 16);
