import type { IDataObject, IHttpRequestHelper, ICredentialTestFunctions, INode, INodeParameters, INodeType } from 'n8n-workflow';
import { CredentialTestContext, PollContext } from 'n8n-core';
import { Published, type Engine, type Installed } from '../../harness/engine';
import { loadOptions } from './loadOptions';
import { binaryOf, oneNode, oneTrigger } from '../../harness/workflows';

/** How something of this package gets to Feishu. Gives what came of it, or rejects with what the user sees. */
export type Way = (engine: Engine) => Promise<unknown>;

const site = { __rl: true, mode: 'id', value: '7047318856652261676' };
const watching = oneTrigger({ websiteId: site, deliveryTaskIds: 'f1c2a0f138ec492d99d7ab73594158ae' });

async function run(engine: Engine, parameters: INodeParameters, upload = false): Promise<unknown> {
	const done = await engine.run(oneNode(parameters, [{}], {}, upload ? () => binaryOf('cv.pdf', 'application/pdf', 'CV') : undefined));
	if (done.error) throw done.error as unknown as Error;
	return done.raw;
}

/** The HTTP Request node with our credential. */
export const httpRequest = (url: string) => ({
	name: 'HTTP',
	nodes: [
		{ id: '1', name: 'Start', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, position: [0, 0], parameters: {} },
		{
			id: '2',
			name: 'HTTP Request',
			type: 'n8n-nodes-base.httpRequest',
			typeVersion: 1,
			position: [0, 0],
			parameters: { url, nodeCredentialType: 'larkHireApi' },
		},
	] satisfies INode[],
	connections: { Start: { main: [[{ node: 'HTTP Request', type: 'main' as const, index: 0 }]] } },
});

const nodeOf = ({ nodes }: Installed) => nodes['n8n-nodes-lark-hire.larkHire'] as INodeType;

/** The "Test" of the credential that the engine has. */
export const testCredential =
	(installed: Installed): Way =>
	async (engine) => {
		const context = new CredentialTestContext(
			engine.additional({ name: '', nodes: [], connections: {} }, 'internal', '1'),
		) as unknown as ICredentialTestFunctions;
		return await nodeOf(installed).methods?.credentialTest?.larkHireApiTest?.call(context, {
			id: '1',
			name: 'test',
			type: 'larkHireApi',
			data: engine.stored.larkHireApi ?? {},
		});
	};

export const preAuthenticate =
	(installed: Installed): Way =>
	async (engine) => {
		const { helpers } = new PollContext(
			engine.workflow(watching),
			watching.nodes[0] as INode,
			engine.additional(watching, 'manual', '1'),
			'manual',
			'activate',
		);
		return await installed.credentials.larkHireApi?.preAuthentication?.call(
			{ helpers } as unknown as IHttpRequestHelper,
			engine.stored.larkHireApi ?? {},
		);
	};

/** All of them, each with something that succeeds in the simulator's tenant. */
export const waysOf = (installed: Installed): Readonly<Record<string, Way>> => ({
	'a reading operation': async (engine) => await run(engine, { resource: 'website', operation: 'getAll', returnAll: false, limit: 1 }),
	'a writing operation': async (engine) =>
		await run(engine, { resource: 'ehrImportTask', operation: 'update', ehrImportTaskId: '6914551145542568199', state: 1 }),
	'an upload': async (engine) => await run(engine, { resource: 'attachment', operation: 'upload', binaryPropertyName: 'data' }, true),
	'a picker': async (engine) =>
		await nodeOf(installed).methods?.listSearch?.searchWebsites?.call(
			await loadOptions(engine, oneNode({ resource: 'website', operation: 'getChannels', websiteId: site })),
		),
	'a published trigger': async (engine) => await new Published(engine, watching).poll(),
	'a test event': async (engine) => await new Published(engine, watching, undefined, 'manual').poll(),
	'the credential test': async (engine) => {
		const result = (await testCredential(installed)(engine)) as { status: string; message: string };
		if (result.status === 'Error') throw new Error(result.message);
		return result;
	},
	preAuthentication: preAuthenticate(installed),
	'the HTTP Request node': async (engine) => {
		const { error, raw } = await engine.run(httpRequest(`${String(engine.stored.larkHireApi?.baseUrl)}/open-apis/hire/v1/websites`));
		if (error) throw error as unknown as Error;
		return raw;
	},
});

/** What a user reads of a failure; undefined where there was none. */
export async function seen(way: Way, engine: Engine): Promise<string | undefined> {
	return await way(engine).then(
		() => undefined,
		(error: unknown) => {
			const { message, description, messages } = error as IDataObject;
			return [message, description, ...(Array.isArray(messages) ? messages : [])].filter(Boolean).join('. ');
		},
	);
}
