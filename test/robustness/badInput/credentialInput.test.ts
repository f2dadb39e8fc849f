import fc from 'fast-check';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { appOf } from '../../../nodes/LarkHire/api/app';
import { odd, seed, shown } from './values';
import { flaw } from './verdict';

const good = { region: 'custom', baseUrl: 'https://open.example.com/', appId: 'cli_1', appSecret: 'secret' };

it('is read as an app with a whole address, or rejected with the name of its field', () => {
	let apps = 0;
	const check = (field: string, value: unknown) => {
		try {
			const { domain, appId, appSecret } = appOf({ ...good, [field]: value } as ICredentialDataDecryptedObject);
			apps += 1;
			const { protocol, search, hash, username } = new URL(domain);
			expect([protocol, search, hash, username, domain.endsWith('/'), typeof appId, typeof appSecret]).toEqual([
				expect.stringMatching(/^https?:$/),
				'',
				'',
				'',
				false,
				'string',
				'string',
			]);
			expect(appId.trim() !== '' && appSecret.trim() !== '').toBe(true);
		} catch (error) {
			const { message } = error as Error;
			if (/^The (App ID|App Secret|Base URL) in the Lark Hire API credential (is empty|must be )/.test(message) && !flaw(message)) return;
			throw new Error(`${field} ← ${shown(value)}: ${message.slice(0, 300)}`);
		}
	};
	fc.assert(fc.property(fc.constantFrom(...Object.keys(good)), odd, check), { seed, numRuns: 2000 });
	console.log(`Bad input: 2000 credentials, ${apps} of them taken, seed ${seed}`);
	expect(apps).toBeGreaterThan(100);
	expect(apps).toBeLessThan(1900);
});
