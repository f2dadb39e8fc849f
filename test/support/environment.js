const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const { compileFunction } = vm;
const compiled = new Map();
/**
 * jest loads all modules anew for each test file, n8n's engine of a thousand files with them. What has been compiled in this
 * process is kept, which halves that time.
 */
vm.compileFunction = (source, parameters, options) => {
	const known = compiled.get(options.filename);
	if (known?.source === source) return compileFunction(source, parameters, { ...options, cachedData: known.data });
	const made = compileFunction(source, parameters, { ...options, produceCachedData: true });
	if (made.cachedData) compiled.set(options.filename, { source, data: made.cachedData });
	return made;
};

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
