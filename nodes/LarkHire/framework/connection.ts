import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import { NodeOperationError, type INode } from 'n8n-workflow';
import type { ClientOptions } from '../transport/client';
import { appOf } from '../api/app';

/** What action, trigger and picker contexts have in common. */
interface Context {
	getCredentials<T extends object = ICredentialDataDecryptedObject>(type: string): Promise<T>;
	getNode(): INode;
	readonly helpers: { httpRequest(options: IHttpRequestOptions): Promise<unknown> };
}

/** The credential of a node, checked, and n8n's request helper. */
export async function reach(context: Context): Promise<Pick<ClientOptions, 'app' | 'helper'>> {
	const credential = await context.getCredentials('larkHireApi');
	const { httpRequest } = context.helpers;
	try {
		return { app: appOf(credential), helper: httpRequest as ClientOptions['helper'] };
	} catch (error) {
		throw new NodeOperationError(context.getNode(), error as Error);
	}
}
