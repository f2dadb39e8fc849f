const { runtime: _own, ...shared } = require('../../jest.config.js');

/** Tests that drive the package inside a real n8n. Slow, so `npm test` does not run them; `npm run test:n8n` does. */
module.exports = {
	...shared,
	rootDir: '../..',
	// Warnings of n8n's own are none of ours.
	testEnvironment: 'node',
	// n8n-core keeps globals beyond a test file, which jest would warn about.
	testEnvironmentOptions: { globalsCleanup: 'off' },
	// Not the whole n8n in .runtime, which jest would look through.
	roots: ['<rootDir>/test'],
	testMatch: ['<rootDir>/test/n8n/**/*.n8n.ts', '!**/stories.n8n.ts'],
	globalSetup: '<rootDir>/test/n8n/support/setUp.ts',
	testTimeout: 180_000,
};
