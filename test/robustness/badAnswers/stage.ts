import type { Simulator } from '../../../simulator';
import { isToken, json, Middlebox, type Asked, type Told } from '../../support/middlebox';
import type { Odd } from './odd';

/** What Feishu answers to each request of something that goes well, by request. */
export type Script = ReadonlyMap<string, Told>;

const SIGNED_IN = json({ code: 0, tenant_access_token: 't-of-the-stage', expire: 7200 });
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** A request without its query, and without what stands before the path. */
const called = ({ method, path }: Asked): string => `${method} ${path.replace(/\?.*$/, '').replace(/^.*(?=\/open-apis)/, '')}`;

/** Lets `act` work with the simulator, and writes down what was answered. Of the same request, the last answer. */
export async function scriptOf(simulator: Simulator, act: (baseUrl: string) => Promise<unknown>): Promise<Script> {
	const script = new Map<string, Told>();
	const write = async (asked: Asked, feishu: () => Promise<Told>) => {
		const told = await feishu();
		script.set(called(asked), told);
		return told;
	};
	await Middlebox.with(simulator, write, async ({ url }) => await act(url));
	return script;
}

/** Without a pause between tries: a pause is never shorter than half its length, give or take what is drawn by lot. */
const hasty = () => jest.spyOn(Math, 'random').mockReturnValue(-0.5);

/**
 * Plays the script over and over, each time with another odd answer at `target`, and tells what came of it. Which one is meant
 * stands in the base URL, so that many go on at the same time, each with a session of its own.
 */
export async function play<T>(
	simulator: Simulator,
	script: Script,
	target: string,
	odd: readonly Odd[],
	act: (baseUrl: string, odd: Odd, index: number) => Promise<T>,
	lanes = 8,
): Promise<void> {
	const lot = hasty();
	const answer = (asked: Asked): Told | undefined => {
		const { status = 200, headers, body } = odd[Number(asked.path.split('/')[1])] ?? { body: '' };
		if (called(asked) === target) return { status, headers: { ...JSON_TYPE, ...headers }, body };
		return isToken(asked) ? SIGNED_IN : script.get(called(asked));
	};
	await Middlebox.with(simulator, answer, async ({ url }) => {
		const turns = odd.entries();
		const lane = async () => {
			for (const [index, one] of turns) await act(`${url}/${index}`, one, index);
		};
		await Promise.all(Array.from({ length: lanes }, lane));
	}).finally(() => lot.mockRestore());
}

/** Everything with ODD=all; otherwise what is most likely to happen some day, and one of ten, another one for each `offset`. */
export const sample = (all: readonly Odd[], offset: number): readonly Odd[] =>
	process.env.ODD === 'all' ? all : all.filter(({ what }, index) => LIKELY.test(what) || (index + offset) % 10 === 0);

const LIKELY =
	/^(code null|code "0"|data (null|left out|\[\])|data\.\w+ (null|\[null\])|data\.items\.0\.external_application_id null|message for msg|error null|permission_violations \[null\])$/;
