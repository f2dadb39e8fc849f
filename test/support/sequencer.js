const { default: Sequencer } = require('@jest/test-sequencer');

/** Jest goes by size until it knows how long a file takes. */
const order = [
	// These keep both cores busy for half of the time …
	'leaks/leaks',
	'badInput/wholeRuns',
	'badAnswers/everyOperation',
	// … while these mostly wait.
	'events/load',
	'operations/items',
	'transport/requests',
	'events/eventTrigger',
	'faults/clockJumps',
	'operations/websiteDeliveryTask',
	'crash/crash',
	'operations/attachment',
	'operations/websiteDelivery',
	'faults/requestFaults',
	'events/longConnection',
	'transport/rateLimiter',
	'trigger/deliveryTaskFinished',
	'hosts/hosts',
	'operations/application',
	'events/webhook',
	'operations/dates',
	'operations/tool',
	// The rest, the longest first, so that no worker is left with one of them while the others have nothing to do.
	'operations/facts',
	'faults/everyFault',
	'trigger/burst',
	'package/package',
	'badAnswers/listEvents',
	'operations/conformance',
	'trigger/manyTasks',
	'badInput/triggerInput',
	'package/examples',
	'transport/manyPaths',
	'badInput/regexps',
	'package/sdk',
	'transport/severalProcesses',
	'badInput/everyField',
	'operations/filters',
	'operations/rows',
	'n8n/events',
	'n8n/survive',
	'n8n/templates',
	'n8n/browser',
	'n8n/load',
	'n8n/trigger',
	'n8n/eventLoad',
	'n8n/oldest',
	'n8n/listTriggers',
	'n8n/operations',
	'n8n/chinese',
	'n8n/tool',
];
const rank = ({ path }) =>
	(order.findIndex((name) => path.replace(/\.(test|n8n)\.ts$/, '').endsWith(`/${name}`)) + order.length + 1) % (order.length + 1);

module.exports = class extends Sequencer {
	sort(tests) {
		return super.sort(tests).sort((one, other) => rank(one) - rank(other));
	}
};
