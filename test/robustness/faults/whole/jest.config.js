/** Every fault with every operation at every position: minutes, so `npm test` plays a short form and `npm run test:faults` the whole. */
module.exports = {
	...require('../../../../jest.config.js'),
	rootDir: '../../../..',
	roots: ['<rootDir>/test'],
	testMatch: ['<rootDir>/test/robustness/faults/whole/*.faults.ts'],
	globalSetup: '<rootDir>/test/robustness/faults/whole/setUp.ts',
	globalTeardown: '<rootDir>/test/robustness/faults/whole/tearDown.ts',
	maxWorkers: 2,
	// While one case waits for a timeout, others go on.
	maxConcurrency: 5,
	testTimeout: 120_000,
};
