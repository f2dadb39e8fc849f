import { assumed, documented, type Rejection } from './answers';
import { said, type Violation } from './validate';

const STRICT = 'Feishu probably ignores unknown keys; here they are rejected so that a misspelt one is noticed';

/** For the pages of Lark Hire that list 1002002 as the code of bad parameters. */
export const hire = (violation: Violation): Rejection =>
	violation.kind === 'unknown' ? assumed(400, 1002002, said(violation), STRICT) : documented(400, 1002002, said(violation));

/** For those that do not. */
export const hireUnlisted = (violation: Violation): Rejection =>
	assumed(
		400,
		1002002,
		said(violation),
		violation.kind === 'unknown' ? STRICT : 'no code on the page; this is the one for bad parameters in all of Hire',
	);

/** An external ID, with which Hire creates only one record in 24 hours. */
export const usedTwice = (externalId: string | undefined): Rejection =>
	assumed(400, 1002002, `external_id was used before: ${externalId}`, 'the rule is on the page, what a second request answers is not');

const GENERIC = 'no codes on the page; these are the general ones of CoreHR';

export const coreHr = (violation: Violation): Rejection =>
	violation.kind === 'missing'
		? assumed(400, 1160006, said(violation), GENERIC)
		: assumed(400, 1160001, said(violation), violation.kind === 'unknown' ? STRICT : GENERIC);
