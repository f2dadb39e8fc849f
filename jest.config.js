const { availableParallelism } = require('node:os');

/** Types are checked by tsc in its own step; here they are only taken off. */
const swc = { jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' }, module: { type: 'commonjs' } };

module.exports = {
	testEnvironment: '<rootDir>/test/support/environment.js',
	runtime: '<rootDir>/test/support/runtime.js',
	// Not the whole folder: `npm start` installs an n8n in it.
	roots: ['credentials', 'facts', 'harness', 'nodes', 'simulator', 'test', 'tools'].map((folder) => `<rootDir>/${folder}`),
	testMatch: ['<rootDir>/{simulator,test,tools}/**/*.test.ts'],
	transform: { '^.+\\.ts$': ['@swc/jest', swc] },
	globalSetup: '<rootDir>/test/support/smallSdk.js',
	testSequencer: '<rootDir>/test/support/sequencer.js',
	// More than there are cores: many tests wait for something now and then.
	maxWorkers: availableParallelism() + 2,
	testTimeout: 20_000,
	reporters: ['default', '<rootDir>/test/support/countReporter.js'],
};
