import type { Hints } from '../../api/larkError';

/** CoreHR does not switch assessment into the state that it is in. */
export const ALREADY_SWITCHED = 1161025;

// The pages on submitting, withdrawing and assessments list no codes. These are those of the page on editing a probation, of the same service.
const noAccess = { what: 'The app has no access to this employee', todo: "Extend the app's data range in the CoreHR settings." };
const inApproval = { what: 'The record is being approved', todo: 'Wait for the approval to finish.' };

/** What CoreHR's codes mean where a probation is changed; other services of CoreHR use the same numbers for other things. */
export const probationHints: Hints = { 1160403: noAccess, 1161021: inApproval };

/** Where it is ended, too. */
export const conversionHints: Hints = {
	...probationHints,
	1161002: { what: 'The end of the probation is after its expected end', todo: 'Use an earlier date.' },
	1161015: { what: 'The end of the probation is before its start', todo: 'Use a later date.' },
};

/** Where its dates are set. */
export const editHints: Hints = {
	...conversionHints,
	1161017: { what: 'The start of the probation is before the day of hire', todo: 'Use a later Start Date.' },
	1161018: { what: 'The expected end of the probation is before its start', todo: 'Correct the dates.' },
	1161035: { what: 'The extended end is not after the expected end', todo: 'Use a later Extended End Date.' },
	1161046: { what: 'The probation has an actual end date', todo: 'Set Outcome to Passed together with Actual End Date.' },
	1161047: { what: 'The probation has an extension', todo: 'Set Outcome to Extended together with the extension.' },
};
