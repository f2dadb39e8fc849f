const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes longest, so that no worker is left with one of them while the others have nothing to do. jest goes by size until it knows. */
const longest = [
	'leaks/leaks',
	'badAnswers/everyOperation',
	'badInput/wholeRuns',
	'faults/everyFault',
	'operations/facts',
	'trigger/burst',
	'package/package',
	'badAnswers/listEvents',
	'operations/items',
	'events/load',
	'transport/severalProcesses',
	'trigger/manyTasks',
	'operations/conformance',
	'transport/requests',
	'transport/manyPaths',
	'badInput/triggerInput',
	'hosts/hosts',
	'operations/returnAll',
	'crash/crash',
	'badInput/everyField',
	'events/eventTrigger',
	'faults/clockJumps',
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
	(longest.findIndex((name) => path.replace(/\.(test|n8n)\.ts$/, '').endsWith(`/${name}`)) + longest.length + 1) % (longest.length + 1);

module.exports = class extends Sequencer {
	sort(tests) {
		return super.sort(tests).sort((one, other) => rank(one) - rank(other));
	}
};
