import type { IDataObject } from 'n8n-workflow';
import { isObject } from '../../api/object';
import { beside, labelled } from '../labels';
import { isoIn } from '../moment';
import { simplified } from '../simplify';
import type { PushedEvent, ReceivedEvent } from './pushedEvent';

/** The event as Feishu delivered it, without the verification token. */
export const rawItem = ({ envelope, body }: ReceivedEvent): IDataObject => ({ ...envelope, event: body });

/**
 * The item of an event: header and body side by side, in forms that a workflow can use directly. A type that is not declared has no
 * labels. `zone`: of the workflow.
 */
export function simplifiedItem({ id, type, time, tenantKey, body }: ReceivedEvent, declared?: PushedEvent, zone = 'UTC'): IDataObject {
	const { renamed = {}, labels = {}, seconds = [], keyed = [] } = declared ?? {};
	const own = { eventId: id, eventType: type, eventTime: isoIn(zone, time), tenantKey };
	const named = Object.fromEntries(
		Object.entries(body).map(([key, value]) => [renamed[key] ?? key, keyed.includes(key) ? byKey(value) : value]),
	) as IDataObject;
	const withLabels = labelled(simplified(named, Object.keys(named), zone), labels);
	const withTimes = seconds.reduce((done, path) => beside(done, path, 'iso', (value) => isoOfSeconds(value, zone)), withLabels);
	// First for the eye, last so that no key of the body takes their place.
	return { ...own, ...withTimes, ...own };
}

/** A list of `{key, value}` as an object; as it is where that would lose something. */
function byKey(list: unknown): unknown {
	const entries = Array.isArray(list)
		? list.flatMap((one) => (isObject(one) && typeof one.key === 'string' ? [[one.key, one.value] as const] : []))
		: [];
	const byName = Object.fromEntries(entries);
	return Array.isArray(list) && Object.keys(byName).length === list.length ? byName : list;
}

function isoOfSeconds(value: unknown, zone: string): string | undefined {
	return /^\d{9,10}$/.test(String(value)) ? isoIn(zone, Number(value) * 1000) : undefined;
}
