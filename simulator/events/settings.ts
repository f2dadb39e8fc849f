import { eventTypes, type EventType } from './types';

/** How an app gets its events. */
export interface EventSettings {
	/** How they are sent: not at all, to the request URL, or over the long connection. Never both. */
	mode: 'none' | 'webhook' | 'ws';
	requestUrl?: string;
	/** Where there is one, webhooks are encrypted and signed. */
	encryptKey?: string;
	verificationToken: string;
	/** Added in the console. */
	types: string[];
}

export const VERIFICATION_TOKEN = 'simulator-verification-token';

/** An app that has been set up for the long connection, with every event. */
export const defaultSettings = (): EventSettings => ({
	mode: 'ws',
	verificationToken: VERIFICATION_TOKEN,
	types: Object.keys(eventTypes) as EventType[],
});
