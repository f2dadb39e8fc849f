import { assumed, documented } from '../answers';
import type { RawCall, Route } from '../route';
import { required, said, shape, text, type Violation } from '../validate';
import { TOO_MANY } from './longConnections';

export const CONNECT = 'POST /callback/ws/endpoint';

const body = { AppID: required(text), AppSecret: required(text) };
const FROM_SDKS = "no page; the code is one that Feishu's SDKs know, the rest a guess";
const older = { older: true };

const refused = (code: number, msg: string) => assumed(200, code, msg, FROM_SDKS, older);

/** Where clients of the long connection ask for its address. It belongs to no API: no page has it, and the answer is flat in no other way. */
export const connect: Route = {
	endpoint: CONNECT,
	scopes: [],
	limit: [],
	open: true,
	query: {},
	body,
	handle({ tenant: { apps, events }, body: given }: RawCall) {
		const violation: Violation | undefined = shape(body)(given ?? {}, '');
		if (violation) throw refused(violation.kind === 'missing' ? 1000040344 : 514, said(violation));
		const { AppID: id, AppSecret: secret } = given as { AppID: string; AppSecret: string };
		const app = apps.find(id);
		if (!app || app.appSecret !== secret) throw refused(514, 'app_id or app_secret is invalid');
		if (app.kind === 'store') throw documented(200, 403, 'only custom apps may connect', older);
		if (app.installed === false) throw refused(403, 'the app is not installed');
		const { connections } = events;
		if (connections.of(id).length >= connections.most) throw refused(TOO_MANY, 'too many connections');
		return { code: 0, msg: '', data: connections.address(app) };
	},
};
