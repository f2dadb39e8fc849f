const { TestEnvironment } = require('jest-environment-node');

/** Node's environment, in which a warning of the process, such as a leak of listeners, fails the test file. */
module.exports = class extends TestEnvironment {
	warnings = [];
	note = (warning) => void this.warnings.push(warning);

	async setup() {
		await super.setup();
		process.on('warning', this.note);
	}

	async teardown() {
		process.off('warning', this.note);
		await super.teardown();
	}

	async handleTestEvent({ name }, state) {
		if (name !== 'run_finish') return;
		// Warnings are told in the next turn of the event loop.
		await new Promise(setImmediate);
		for (const warning of this.warnings) state.unhandledErrors.push([warning, warning]);
	}
};
