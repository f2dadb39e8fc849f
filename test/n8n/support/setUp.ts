import { rmSync } from 'node:fs';
import { current, install, installPackage, oldest } from '../../../harness/n8n/install';
import { Instance } from '../../../harness/n8n/instance';
import { Editor } from '../../../harness/n8n/editor';
import { installChromium } from './chromium';
import { houses, template } from './house';

/** Before all test files: n8n, the browser, and user folders with a migrated database, which the tests copy. */
export default async function setUp(): Promise<void> {
	rmSync(houses, { recursive: true, force: true });
	installChromium();
	for (const version of [current, oldest]) {
		const installed = install(version);
		// The tarball goes in afterwards, so that the same folder serves for n8n without the package.
		const instance = await Instance.start(installed, template(version));
		await Editor.open(instance.url).finally(async () => await instance.stop());
	}
	installPackage(template('package'));
}
