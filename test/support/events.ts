import type { IDataObject } from 'n8n-workflow';
import { receivedEvent } from '../../nodes/LarkHire/framework/events/receivedEvent';
import type { ReceivedEvent } from '../../nodes/LarkHire/framework/events/pushedEvent';

export const VERIFICATION_TOKEN = 'v-token-7';
export const EVENT_APP = 'cli_9f5343c580712544';

let sent = 0;

/** What Feishu sends: schema 2.0, with an ID of its own. */
export const delivery = (type: string, event: IDataObject, header: IDataObject = {}) => ({
	schema: '2.0',
	header: {
		event_id: `event-${(sent += 1)}`,
		event_type: type,
		create_time: '1608725989000',
		token: VERIFICATION_TOKEN,
		app_id: EVENT_APP,
		tenant_key: '2ca1d211f64f6438',
		...header,
	},
	event,
});

/** The same, read. */
export function eventOf(type: string, event: object, header?: IDataObject): ReceivedEvent {
	const received = receivedEvent(delivery(type, event as IDataObject, header));
	if (!received) throw new Error(`${type} could not be read`);
	return received;
}
