const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * The longest first, so that no worker is left with one of them while the others have nothing to do; and files that mostly wait among those
 * that keep a core busy. jest goes by size until it knows how long a file takes.
 */
const order = [
	'leaks/leaks',
	'badInput/wholeRuns',
	'badAnswers/everyOperation',
	// Its tests set the clock, so that the times that jest tells of it mean nothing: it takes 48 s.
	'faults/everyFault',
	'trigger/burst',
	'operations/items',
	'operations/facts',
	'events/load',
	'transport/requests',
	'operations/conformance',
	'events/eventTrigger',
	'badAnswers/listEvents',
	'faults/clockJumps',
	'package/package',
	'operations/websiteDeliveryTask',
	'trigger/manyTasks',
	'crash/crash',
	'badInput/triggerInput',
	'operations/attachment',
	'package/examples',
	'operations/websiteDelivery',
	'package/sdk',
	'faults/requestFaults',
	'transport/manyPaths',
	'events/longConnection',
	'hosts/hosts',
	'transport/rateLimiter',
	'badInput/everyField',
	'trigger/deliveryTaskFinished',
	'badInput/regexps',
	'operations/application',
	'operations/rows',
	'events/webhook',
	'operations/panel',
	'operations/dates',
	'operations/tool',
	'transport/severalProcesses',
	'operations/filters',
	'n8n/events',
	'n8n/survive',
	'n8n/trigger',
	// Beside three that wait, since its n8n needs a core.
	'n8n/eventLoad',
	'n8n/templates',
	'n8n/browser',
	'n8n/load',
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
