import { Engine } from '../../../harness/engine';
import { built } from '../../../harness/builtPackage';
import { seen, waysOf } from '../../support/ways';

/** All ways to Feishu in a process of its own, because Node.js reads NODE_EXTRA_CA_CERTS only when it starts. Prints what users see. */
async function main([baseUrl = '', appId = '', appSecret = '']: readonly string[]): Promise<void> {
	const installed = built();
	const outcomes: Record<string, string | null> = {};
	for (const [name, way] of Object.entries(waysOf(installed)))
		outcomes[name] = (await seen(way, new Engine(installed, { larkHireApi: { region: 'custom', baseUrl, appId, appSecret } }))) ?? null;
	process.stdout.write(JSON.stringify(outcomes));
	process.exit();
}

void main(process.argv.slice(2));
