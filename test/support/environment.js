const asyncHooks = require('node:async_hooks');
const vm = require('node:vm');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { Container } = require('@n8n/di');
const { ModuleMocker } = require('jest-mock');

const { compileFunction } = vm;
const compiled = new Map();
/**
 * jest compiles all modules anew for each test file, and in a realm of its own, whose globals are slow. Here each is compiled once, in the
 * realm of the process. Every test file still runs it anew, with variables of its own: a module is a function that jest calls.
 */
vm.compileFunction = (source, parameters, { parsingContext, ...options }) => {
	const known = compiled.get(options.filename);
	if (known?.source === source) return known.run;
	const run = compileFunction(source, parameters, options);
	compiled.set(options.filename, { source, run });
	return run;
};

const { AsyncLocalStorage } = asyncHooks;
const { stackTraceLimit } = Error;
/**
 * jest remembers with each promise which test has made it, to blame that test for an error that nobody handles. Up to Node 22 this makes
 * all promises of all later test files slower; without it, the test file fails.
 */
class NoMemory {
	run = (_store, act) => act();
	getStore() {}
}

const own = (object) => new Map(Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)]));
/** Puts the properties of an object back. */
function restore(object, before) {
	for (const key of Reflect.ownKeys(object)) if (!before.has(key)) Reflect.deleteProperty(object, key);
	for (const [key, descriptor] of before) {
		const now = Object.getOwnPropertyDescriptor(object, key);
		if (now?.value !== descriptor.value || now?.get !== descriptor.get) Reflect.defineProperty(object, key, descriptor);
	}
}

/** Node's environment, in which a warning of the process, such as a leak of listeners, fails the test file. */
module.exports = class {
	warnings = [];
	note = (warning) => void this.warnings.push(warning);
	global = globalThis;
	before = [globalThis, process, process.env, performance, Date, Math].map((object) => [object, own(object)]);
	exiting = process.listeners('exit');
	moduleMocker = new ModuleMocker(globalThis);
	fakeTimers = null;

	constructor({ projectConfig }) {
		this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
		globalThis.global = globalThis;
		asyncHooks.AsyncLocalStorage = NoMemory;
	}

	exportConditions = () => ['node', 'node-addons'];
	getVmContext = () => globalThis;

	async setup() {
		process.on('warning', this.note);
	}

	async teardown() {
		process.off('warning', this.note);
		this.fakeTimersModern.dispose();
		for (const [object, before] of this.before) restore(object, before);
		// n8n's services, such as a logger, belong to the test file that has made them.
		Container.reset();
		for (const listener of process.listeners('exit')) if (!this.exiting.includes(listener)) process.off('exit', listener);
	}

	async handleTestEvent({ name }, state) {
		if (name === 'setup') {
			// jest has loaded what it needs itself.
			asyncHooks.AsyncLocalStorage = AsyncLocalStorage;
			// As in n8n: errors are many here, and jest's hundred lines of each cost time.
			Error.stackTraceLimit = stackTraceLimit;
		}
		if (name !== 'run_finish') return;
		// Warnings are told in the next turn of the event loop.
		await new Promise(setImmediate);
		for (const warning of this.warnings) state.unhandledErrors.push([warning, warning]);
	}
};
