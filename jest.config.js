/** Types are checked by tsc in its own step; here they are only taken off. */
const swc = { jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' }, module: { type: 'commonjs' } };

module.exports = {
	testEnvironment: 'node',
	// n8n-core keeps globals beyond a test file, which jest would warn about.
	testEnvironmentOptions: { globalsCleanup: 'off' },
	// Not the whole folder: `npm start` installs an n8n in it.
	roots: ['<rootDir>/credentials', '<rootDir>/facts', '<rootDir>/nodes', '<rootDir>/simulator', '<rootDir>/tools', '<rootDir>/test'],
	testMatch: ['<rootDir>/{simulator,test}/**/*.test.ts'],
	transform: { '^.+\\.ts$': ['@swc/jest', swc] },
	testTimeout: 20_000,
	reporters: ['default', '<rootDir>/test/support/countReporter.js'],
};
