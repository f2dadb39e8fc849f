const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes longest, so that no worker is left with one of them while the others have nothing to do. jest goes by size until it knows. */
const longest = [
	'leaks/leaks',
	'badAnswers/everyOperation',
	'faults/everyFault',
	'operations/facts',
	'badInput/wholeRuns',
	'operations/conformance',
	'trigger/manyTasks',
	'package/package',
	'transport/requests',
	'operations/items',
];
const rank = ({ path }) => (longest.findIndex((name) => path.endsWith(`/${name}.test.ts`)) + longest.length + 1) % (longest.length + 1);

module.exports = class extends Sequencer {
	sort(tests) {
		return super.sort(tests).sort((one, other) => rank(one) - rank(other));
	}
};
