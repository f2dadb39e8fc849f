import { InputError } from './inputError';

/** Reader of a number that means a length of time or a count. */
export function positive(what: number): number {
	if (what > 0) return what;
	throw new InputError('must be greater than 0');
}

/** Reader of a whole number between two bounds, which n8n's panel does not check. */
export const wholeNumber = (from: number, to: number) => (what: number): number => {
	if (Number.isInteger(what) && what >= from && what <= to) return what;
	throw new InputError(`must be a whole number from ${from} to ${to}`);
};
