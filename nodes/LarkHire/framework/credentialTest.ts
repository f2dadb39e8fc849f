import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { check } from '../transport/credentialCheck';
import { fromLegacy } from '../transport/exchange';
import { needsOf } from './needs';
import type { Resource } from './operation';

/** The "Test" of the credential, for what these resources need. */
export const credentialTest = (resources: readonly Resource[]) =>
	async function (
		this: ICredentialTestFunctions,
		credential: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
	): Promise<INodeCredentialTestResult> {
		const { request } = this.helpers;
		return await check(fromLegacy(request), credential.data ?? {}, needsOf(resources));
	};
