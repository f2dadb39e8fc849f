import { rmSync } from 'node:fs';
import { current, install, installPackage, oldest } from '../../../harness/n8n/install';
import { Instance } from '../../../harness/n8n/instance';
import { Editor } from '../../../harness/n8n/editor';
import { installChromium } from './chromium';
import { compiled, lean, template, userFolders } from './environment';

/** Before all test files: n8n, the browser, and user folders with a migrated database, which the tests copy. */
export default async function setUp(): Promise<void> {
	rmSync(userFolders, { recursive: true, force: true });
	installChromium();
	const installed = [current, oldest].map((version) => ({ version, n8n: install(version) }));
	const migrated = Promise.all(
		installed.map(async ({ version, n8n }) => {
			const instance = await Instance.start(n8n, template(version), { ...compiled, ...lean[version.name] });
			await Editor.open(instance.url).finally(async () => await instance.stop());
		}),
	);
	try {
		// In a folder of its own, so that the others serve for n8n without the package, too.
		installPackage(template('package'));
	} finally {
		await migrated;
	}
}
