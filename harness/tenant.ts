import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { Simulator } from '../simulator';

/** What an owner enters for a simulated tenant. */
export function credentialOf(simulator: Simulator): ICredentialDataDecryptedObject {
	const { appId, appSecret } = simulator.app();
	const { encryptKey = '', verificationToken } = simulator.events.settings(appId);
	return { region: 'custom', baseUrl: simulator.url, appId, appSecret, encryptKey, verificationToken };
}

/** What the owner of the app does in the developer console once the workflow is published: the request URL, and a version of the app. */
export async function listensTo({ events }: Simulator, url: string): Promise<void> {
	await events.saveRequestUrl(url);
	events.publish();
}
