const { createRequire } = require('node:module');
const { default: Runtime } = require('jest-runtime');

/** The SDK with our calls only (smallSdk.js), where requests are made. */
const isClient = (from) => /[\\/]transport[\\/]client\.ts$/.test(from);
const standIn = (from, name) => (name === '@larksuiteoapi/node-sdk' && isClient(from) && process.env.LARK_HIRE_SMALL_SDK) || name;

/** Packages are loaded by Node itself, once in a process and not for each test file: n8n's engine alone has a thousand modules. */
module.exports = class extends Runtime {
	requireModule(from, name, options, isRequireActual) {
		const ofPackage = name && !/^[./]/.test(name) && !options?.isInternalModule;
		return ofPackage ? createRequire(from)(standIn(from, name)) : super.requireModule(from, name, options, isRequireActual);
	}
};
