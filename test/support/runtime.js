const { createRequire } = require('node:module');
const { default: Runtime } = require('jest-runtime');

/** Packages are loaded by Node itself, once in a process and not for each test file: n8n's engine alone has a thousand modules. */
module.exports = class extends Runtime {
	requireModule(from, name, options, isRequireActual) {
		const ofPackage = name && !/^[./]/.test(name) && !options?.isInternalModule;
		return ofPackage ? createRequire(from)(name) : super.requireModule(from, name, options, isRequireActual);
	}
};
