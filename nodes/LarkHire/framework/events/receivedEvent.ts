import type { IDataObject } from 'n8n-workflow';
import { isObject } from '../../api/object';
import { dictionary, text } from '../../api/response';
import type { ReceivedEvent } from './pushedEvent';

/**
 * An event from its JSON, as the long connection and the webhook bring it (decrypted): schema 2.0, or the older 1.0, in which `uuid`
 * takes the place of the event's ID. Undefined if it is neither. Whoever receives it has proved where it comes from.
 */
export function receivedEvent(json: unknown): ReceivedEvent | undefined {
	const { header, event, uuid, ts } = dictionary(json);
	const body = isObject(event) ? (event as IDataObject) : {};
	const { event_id: id, event_type: type, create_time: time, app_id: appId, tenant_key: tenantKey } = dictionary(header);
	const received = isObject(header)
		? { id: text(id), type: text(type), time: epochMs(Number(time)), appId: text(appId), tenantKey: text(tenantKey), body }
		: {
				id: text(uuid),
				type: text(body.type),
				time: epochMs(Number(ts) * 1000),
				appId: text(body.app_id),
				tenantKey: text(body.tenant_key),
				body,
			};
	return received.id !== '' && received.type !== '' ? received : undefined;
}

/** Without a readable time, it is that of its arrival. */
const epochMs = (time: number): number => (time > 0 && Number.isFinite(time) ? Math.floor(time) : Date.now());
