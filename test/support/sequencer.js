const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * The longest first, so that no worker is left with one of them while the others have nothing to do; and files that mostly wait among those
 * that keep a core busy. jest goes by size until it knows how long a file takes.
 */
const order = [
	'leaks/leaks',
	'badInput/wholeRuns',
	'badAnswers/everyOperation',
	'events/load',
	'operations/items',
	'transport/requests',
	'operations/facts',
	'faults/everyFault',
	'events/eventTrigger',
	'trigger/burst',
	'faults/clockJumps',
	'operations/websiteDeliveryTask',
	'package/package',
	'crash/crash',
	'operations/conformance',
	'badAnswers/listEvents',
	'operations/attachment',
	'trigger/manyTasks',
	'operations/websiteDelivery',
	'badInput/triggerInput',
	'faults/requestFaults',
	'package/examples',
	'events/longConnection',
	'transport/manyPaths',
	'package/sdk',
	'transport/rateLimiter',
	'badInput/regexps',
	'trigger/deliveryTaskFinished',
	'transport/severalProcesses',
	'hosts/hosts',
	'badInput/everyField',
	'operations/application',
	'operations/filters',
	'operations/rows',
	'events/webhook',
	'operations/panel',
	'operations/dates',
	'operations/tool',
	'n8n/events',
	'n8n/survive',
	// Beside two that wait, since its n8n needs a core.
	'n8n/eventLoad',
	'n8n/templates',
	'n8n/browser',
	'n8n/load',
	'n8n/trigger',
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
