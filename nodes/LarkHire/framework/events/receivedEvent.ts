import type { IDataObject } from 'n8n-workflow';
import { isObject, type Dictionary } from '../../api/object';
import { dictionary, text } from '../../api/response';
import type { ReceivedEvent } from './pushedEvent';

/**
 * An event from its JSON, as the long connection and the webhook bring it (decrypted): schema 2.0, or the older 1.0, in which `uuid`
 * takes the place of the event's ID. Undefined if it is neither. Whoever receives it has proved where it comes from.
 */
export function receivedEvent(json: unknown): ReceivedEvent | undefined {
	const { header, ...rest } = withoutToken(dictionary(json));
	const { event, ...beside } = rest;
	const body = isObject(event) ? (event as IDataObject) : {};
	const received = isObject(header) ? ofSchema2(withoutToken(header), body) : ofSchema1(beside, body);
	return received.id !== '' && received.type !== '' ? received : undefined;
}

const withoutToken = ({ token: _token, ...others }: Dictionary): Dictionary => others;

const ofSchema2 = (header: Dictionary, body: IDataObject): ReceivedEvent => ({
	id: text(header.event_id),
	type: text(header.event_type),
	time: epochMs(Number(header.create_time)),
	appId: text(header.app_id),
	tenantKey: text(header.tenant_key),
	envelope: { schema: '2.0', header: header as IDataObject },
	body,
});

const ofSchema1 = (beside: Dictionary, body: IDataObject): ReceivedEvent => ({
	id: text(beside.uuid),
	type: text(body.type),
	time: epochMs(Number(beside.ts) * 1000),
	appId: text(body.app_id),
	tenantKey: text(body.tenant_key),
	envelope: { schema: '1.0', header: beside as IDataObject },
	body,
});

/** Without a readable time, it is that of its arrival. */
const epochMs = (time: number): number => (time > 0 && time <= 8.64e15 ? Math.floor(time) : Date.now());
