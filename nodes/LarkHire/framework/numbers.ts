import { InputError } from './inputError';

/** Reader of a number that means a length of time or a count. */
export function positive(what: number): number {
	if (what > 0) return what;
	throw new InputError('must be greater than 0');
}

const LONGEST_SECONDS = 86_400;

/** Reader of a time in seconds, up to a day: timers take 24 of them, and what they do not take is over at once. */
export function secondsOfADay(what: number): number {
	if (what > 0 && what <= LONGEST_SECONDS) return what;
	throw new InputError(`must be greater than 0 and at most ${LONGEST_SECONDS}`);
}

/** Reader of a whole number between two bounds, which n8n's panel does not check. */
export const wholeNumber = (from: number, to: number) => (what: number): number => {
	if (Number.isInteger(what) && what >= from && what <= to) return what;
	throw new InputError(`must be a whole number from ${from} to ${to}`);
};
