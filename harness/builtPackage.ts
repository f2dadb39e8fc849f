import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ICredentialType, INodeType } from 'n8n-workflow';
import type { Installed } from './engine';

const root = join(__dirname, '..');
const load = createRequire(__filename);

/** The package as `npm run build` has made it, found as n8n finds it: by the "n8n" key of package.json. */
export function built(): Installed {
	const { n8n } = load(join(root, 'package.json')) as { n8n: { nodes: string[]; credentials: string[] } };
	const make = <T>(paths: readonly string[]) =>
		paths.flatMap((path) => Object.values(load(join(root, path)) as Record<string, new () => T>).map((type) => new type()));
	return {
		nodes: Object.fromEntries(make<INodeType>(n8n.nodes).map((node) => [`n8n-nodes-lark-hire.${node.description.name}`, node])),
		credentials: Object.fromEntries(make<ICredentialType>(n8n.credentials).map((type) => [type.name, type])),
	};
}
