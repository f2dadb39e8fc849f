// Loaded beforehand: with the first request it would take as long as the timeouts here, which pass fast.
import '@larksuiteoapi/node-sdk';
import type { INodeExecutionData } from 'n8n-workflow';
import { APP, Simulator, type RecordedRequest } from '../../../simulator';
import { flowOf } from '../../../harness/examples/flow';
import { engineFor } from '../../support/fromSource';
import { HIRE } from '../../../harness/workflows';
import { positions, SIGN_IN, type Fault, type Position } from './faults';
import { ITEMS, type Subject } from './subjects';
import { difference, plain, stateOf } from './state';

/** In which Feishu refuses the repetition of what it has done. */
const REFUSED_AGAIN =
	/^(Lark Hire does not accept the parameters|The background check is not in a state that accepts this update|Feishu rejected the request)$/;
const DOUBT = /^One attempt got no clear response, so the change may already have been made/;

/** What came of one case. */
export interface Verdict {
	/** The message of the item that met the fault, and whether the outcome is unknown; none: it was done. */
	readonly seen?: string;
	/** Of that item. */
	readonly requests: number;
	/** Items that are said to be done and are not, or of which nothing is said. */
	readonly lost: number;
	/** Items that were carried out more than once, where that makes a difference. */
	readonly twice: number;
	/** In what it is not as it should be. */
	readonly problems: readonly string[];
}

interface Played {
	/** By item. */
	readonly outputs: ReadonlyArray<readonly INodeExecutionData[]>;
	readonly calls: readonly RecordedRequest[];
	readonly strangers: readonly string[];
	readonly state: string;
}

const TIMEOUT_SECONDS = 6000;
let started = 0;

async function play(
	subject: Subject,
	indexes: readonly number[],
	arrange: (simulator: Simulator) => void = () => {},
	timeout = TIMEOUT_SECONDS,
): Promise<Played> {
	const { example, endpoint, items, others } = subject;
	// Among thousands, a port comes twice: with a secret of its own, nobody takes the token of the one before for a token of this one.
	const simulator = await Simulator.start({ apps: [{ ...APP, appSecret: `secret of simulator ${(started += 1)}` }] });
	try {
		subject.prepare(simulator.store);
		arrange(simulator);
		const parameters = {
			resource: example.resource,
			operation: example.operation,
			...example.parameters,
			options: { itemsInFlight: 1, timeout },
		};
		const run = await engineFor(simulator).run(
			flowOf(
				example,
				parameters,
				indexes.map((index) => items[index] as Subject['items'][0]),
				{ onError: 'continueRegularOutput' },
			),
		);
		if (run.error) throw new Error(run.error.message);
		const outputs = Array.from({ length: ITEMS }, (_, index) =>
			run.items(HIRE).filter(({ pairedItem }) => indexes[(pairedItem as { item: number }).item] === index),
		);
		const strangers = simulator.requests
			.map((request) => request.endpoint)
			.filter((called) => called !== endpoint && called !== SIGN_IN && !others.includes(called));
		return { outputs, calls: simulator.calls(endpoint), strangers, state: stateOf(simulator.store) };
	} finally {
		await simulator.stop();
	}
}

/** The same run without a fault, of some of the items. */
const references = new Map<string, Promise<Played>>();
function reference(subject: Subject, indexes: readonly number[]): Promise<Played> {
	const key = `${subject.name} ${indexes.join()}`;
	const known = references.get(key) ?? play(subject, indexes);
	references.set(key, known);
	return known;
}

const all = Array.from({ length: ITEMS }, (_, index) => index);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
/** What a request asks for, without what differs from run to run. */
const asked = ({ path, query: { client_token: _, ...query }, body }: RecordedRequest) => JSON.stringify([path, query, body]);

/** One in flight: after so many items in a row without a response, the others are not tried. */
const GIVEN_UP_AFTER = 5;
const GIVEN_UP = /^Not sent: Feishu has not responded to the last 5 items$/;

/** Plays a case, and holds it against what the fault says and against the same run without the fault. */
export async function judge(fault: Fault, subject: Subject, position: Position): Promise<Verdict> {
	const at = positions[position];
	const { reads, safe, once } = subject;
	const refusedAgain = fault.passes === 'safe' && safe && once && fault.applied === true;
	const fails = fault.passes === 'none' || (fault.passes === 'safe' && !safe) || refusedAgain;
	const met = (index: number) => index === at || (fault.lasts === true && index > at);
	const failing = (index: number) => fails && (met(index) || (fault.stops === true && index > at));
	const carriedOut = all.filter((index) => !failing(index) || (met(index) && fault.applied === true));

	const [wanted, played] = await Promise.all([
		reference(subject, carriedOut),
		play(subject, all, (simulator) => fault.arrange(simulator, subject.endpoint, at, subject.last), fault.timeout),
	]);
	const problems: string[] = [];
	const wrong = (index: number, what: string, shown: unknown) => void problems.push(`item ${index} ${what}: ${JSON.stringify(shown)}`);

	const keys = new Map(wanted.calls.map((call, index) => [carriedOut[index], asked(call)]));
	const carried = played.calls.filter(({ applied: done }) => done).map(asked);
	const applied = (index: number) => carried.filter((key) => key === keys.get(index)).length;
	let lost = 0;
	for (const index of all) {
		const outputs = played.outputs[index] ?? [];
		const error = outputs[0]?.json.error as { message: string; description: string } | undefined;
		const already = outputs[0]?.json.alreadyApplied === true;
		if (outputs.length === 0 || (!error && !already && applied(index) === 0)) lost += 1;
		if (failing(index) !== (error !== undefined)) wrong(index, error ? 'failed' : 'did not fail', error ?? outputs);
		if (error) {
			const expected = refusedAgain ? REFUSED_AGAIN : fault.lasts && index - at >= GIVEN_UP_AFTER ? GIVEN_UP : (fault.error ?? /^$/);
			const [, message = '', item] = /^(.*) \[item (\d+)\]$/.exec(error.message) ?? [];
			if (!expected.test(message) || item !== String(index)) wrong(index, 'has another message', error.message);
			if (DOUBT.test(error.description) !== (fault.unclear === true && met(index) && !reads))
				wrong(index, 'is wrong about the doubt', error.description);
		} else if (plain(outputs) !== plain(wanted.outputs[index] ?? []) && !(already && index === at && fault.applied))
			wrong(index, 'has another result', outputs);
	}

	const requests = (index: number) => (met(index) ? fault.requests(safe, at, index === at) : failing(index) ? 0 : 1);
	const expected = sum(all.map(requests));
	if (played.calls.length !== expected) problems.push(`${played.calls.length} requests instead of ${expected}`);
	if (played.strangers.length > 0) problems.push(`also called: ${played.strangers.join(', ')}`);
	const pause = (played.calls[at + 1]?.at ?? Infinity) - (played.calls[at]?.at ?? 0);
	if (pause < (fault.pauseMs ?? 0)) problems.push(`sent again after ${pause} ms`);

	const sameState = played.state === wanted.state;
	if (!sameState) problems.push(`the tenant is in another state: ${difference(played.state, wanted.state)}`);
	const twice = reads ? 0 : safe ? Number(!sameState) : all.filter((index) => applied(index) > 1).length;
	if (lost > 0) problems.push(`${lost} items lost`);
	if (twice > 0) problems.push(`${twice} items applied twice`);
	const shown = played.outputs[at]?.[0]?.json.error as { message: string; description: string } | undefined;
	return {
		...(shown && { seen: `${shown.message}${DOUBT.test(shown.description) ? ' (outcome unknown)' : ''}` }),
		requests: played.calls.length - sum(all.filter((index) => index !== at).map(requests)),
		lost,
		twice,
		problems,
	};
}
