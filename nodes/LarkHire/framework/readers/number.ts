import { InputError } from '../inputError';
import { t } from '../../language/texts';

const LEAST_SECONDS = 0.1;
/** A day. Timers of Node.js end at 24 of them. */
const MOST_SECONDS = 86_400;

/** Reader of a number that means a length of time or a count. */
export function positive(what: number): number {
	if (what > 0) return what;
	throw new InputError('must be greater than 0');
}

/** Reader of a time to wait. */
export function duration(what: number): number {
	if (what >= LEAST_SECONDS && what <= MOST_SECONDS) return what;
	throw new InputError(t`must be a number of seconds from ${LEAST_SECONDS} to ${MOST_SECONDS}`);
}

/** Reader of a whole number between two bounds, which n8n's panel does not check. */
export const wholeNumber =
	(from: number, to: number) =>
	(what: number): number => {
		if (Number.isInteger(what) && what >= from && what <= to) return what;
		throw new InputError(t`must be a whole number from ${from} to ${to}`);
	};

/** Reader of a count. */
export function count(what: number): number {
	if (Number.isSafeInteger(what)) return positive(what);
	throw new InputError('must be a whole number');
}

/** Reader of any whole number. */
export function integer(what: number): number {
	if (Number.isInteger(what)) return what;
	throw new InputError('must be a whole number');
}
