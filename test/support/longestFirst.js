const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes longest, so that no worker is left with one of them while the others have nothing to do. jest goes by size until it knows. */
const longest = [
	'leaks/leaks',
	'badAnswers/everyOperation',
	'badInput/wholeRuns',
	'operations/facts',
	'faults/everyFault',
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
];
const rank = ({ path }) => (longest.findIndex((name) => path.endsWith(`/${name}.test.ts`)) + longest.length + 1) % (longest.length + 1);

module.exports = class extends Sequencer {
	sort(tests) {
		return super.sort(tests).sort((one, other) => rank(one) - rank(other));
	}
};
