import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { check, type Need } from '../transport/credentialCheck';
import { fromLegacy } from '../transport/exchange';
import { t, translated } from '../language/texts';
import { endpointsOf } from '../api/endpoint';
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

/** Every operation by its name in the panel, with its endpoints. Lists to pick from are left out: typing an ID does without. */
const needsOf = (resources: readonly Resource[]): readonly Need[] =>
	resources.flatMap((resource) =>
		resource.operations
			.filter(({ freeRequest }) => !freeRequest)
			.map((operation) => ({
				name: t`${translated(resource.name, resource.zh)}: ${translated(operation.name, resource.zh)}`,
				endpoints: endpointsOf(operation),
			})),
	);
