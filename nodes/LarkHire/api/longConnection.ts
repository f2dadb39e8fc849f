import type { Sentence } from './codes';
import { t } from '../language/texts';
import { LarkError } from './larkError';

/**
 * Why there is no long connection. `dropped`: it may work at once. `full`: when another program gives its connection up. `refused`:
 * when somebody has changed something.
 */
export interface Obstacle {
	readonly why: 'dropped' | 'full' | 'refused';
	readonly error: LarkError;
}

/** Only then does the official SDK connect; otherwise it does nothing, and says so in its log. */
export const isAppId = (appId: string): boolean => /^cli_[0-9a-fA-F]{16}$/.test(appId);

const kinds = { dropped: 'network', full: 'unavailable', refused: 'credential' } as const;

const busy = { what: 'Feishu could not open a long connection', todo: 'The node tries again by itself.' };
const rejectedApp = {
	what: 'Feishu rejected the app for a long connection',
	todo: 'Check App ID, App Secret and region in the credential, and that it is a custom app (企业自建应用) with a published version. The node tries again by itself, also with a changed credential.',
};

const FORBIDDEN = 403;
const TOO_MANY = 1000040350;

/** Feishu's codes for it, as the official SDKs name them: no page has them, and some mean other things elsewhere. */
const CODES: Readonly<Record<number, Sentence & { readonly why: Obstacle['why'] }>> = {
	1: { why: 'dropped', ...busy },
	[FORBIDDEN]: { why: 'refused', ...rejectedApp },
	514: { why: 'refused', ...rejectedApp },
	1000040343: { why: 'dropped', ...busy },
	1000040344: { why: 'refused', ...rejectedApp },
	[TOO_MANY]: {
		why: 'full',
		what: 'The app has too many long connections',
		todo: 'Another program or another n8n uses the same app, and Feishu sends each event to only one of them. Give each n8n an app of its own. The node tries again by itself.',
	},
	1000040351: {
		why: 'refused',
		what: 'The app does not exist in this region',
		todo: 'Choose the region in whose developer console the app was created.',
	},
};

/** The request for an address failed. */
export function obstacleOf(error: LarkError): Obstacle {
	const { code, kind } = error.facts;
	const known = obstacleFor(code, error.facts);
	if (known) return known;
	// Its advice is for an operation, which somebody may run again with other options.
	if (kind === 'network') return dropped(error.message, /\([^()]+\)$/.exec(error.description)?.[0]);
	return { why: error.passing ? 'dropped' : 'refused', error };
}

/** The address was not accepted: the response is none to a WebSocket. */
export function handshakeRejected(httpStatus: number, headers: Readonly<Record<string, unknown>>): Obstacle {
	const [reason, status] = [headers['handshake-autherrcode'], headers['handshake-status']].map(Number);
	const known = obstacleFor(reason, { httpStatus }) ?? obstacleFor(status, { httpStatus });
	// The credential was accepted just before, so this is about the address, and each attempt gets a new one.
	if (known) return reason === TOO_MANY || status === FORBIDDEN ? known : { ...known, why: 'dropped' };
	const why = httpStatus >= 500 ? 'dropped' : 'refused';
	const what = t`The WebSocket to Feishu was rejected with ${httpStatus}`;
	return { why, error: failure(why, { what, todo: 'A proxy or firewall may not let WebSockets (wss) through.' }, { httpStatus }) };
}

/** The credential can never be used for it. */
export const unusableAppId = (): Obstacle => ({
	why: 'refused',
	error: failure('refused', {
		what: 'This App ID cannot have a long connection',
		todo: 'It must be "cli_" and 16 characters from 0 to 9 and a to f. Copy it from the developer console.',
	}),
});

/** Nothing was sent there: the address would carry HR data over the network unencrypted, or is none. */
export const unusableAddress = (): Obstacle => ({
	why: 'refused',
	error: failure('refused', {
		what: 'Feishu returned an address for the long connection that cannot be used',
		todo: 'It must begin with wss://. A proxy or gateway may stand in between; check the region and the base URL in the credential.',
	}),
});

/** It was open and is no more, or could not be opened. `cause`: the code of the network error. */
export const dropped = (what: string, cause = ''): Obstacle => ({
	why: 'dropped',
	error: failure('dropped', { what, todo: `${t`Check the network and the proxy. The node tries again by itself.`} ${cause}`.trim() }),
});

function obstacleFor(code: number | undefined, facts: Pick<LarkError['facts'], 'httpStatus' | 'logId'>): Obstacle | undefined {
	const known = CODES[code ?? 0];
	if (!known || code === undefined) return undefined;
	return { why: known.why, error: failure(known.why, known, { ...facts, code }) };
}

const failure = (why: Obstacle['why'], { what, todo }: Sentence, facts: Partial<LarkError['facts']> = {}): LarkError =>
	new LarkError({ what, todo }, { ...facts, kind: kinds[why] });
