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

/** An app that has been set up for the long connection, with every event, and with the secrets of a webhook. */
export const defaultSettings = (): EventSettings => ({
	mode: 'ws',
	encryptKey: 'simulator-encrypt-key',
	verificationToken: 'simulator-verification-token',
	types: Object.keys(eventTypes) as EventType[],
});
