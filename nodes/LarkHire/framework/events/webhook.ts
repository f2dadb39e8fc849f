import { NodeOperationError, sleep, type IHookFunctions, type IWebhookFunctions, type IWebhookResponseData } from 'n8n-workflow';
import { webhookSecretsOf } from '../../api/app';
import { t } from '../../language/texts';
import { nodeError } from '../nodeError';
import { opened } from './envelope';
import type { PushedEvent } from './pushedEvent';
import { Seen } from './seen';
import { stored, type Answering } from './stored';
import { readSubscription } from './subscription';

/** Feishu waits 3 s for an answer. */
const PATIENCE_MS = 2000;
const LOG_EVERY_MS = 60_000;

/** n8n's request and response, as far as a webhook needs them. */
interface Request {
	readonly rawBody?: unknown;
	readonly headers: Readonly<Record<string, unknown>>;
}
interface Response extends Answering {
	status(code: number): Response;
	json(body: object): Response;
	end(): unknown;
}

const now = () => performance.now();

/** By workflow and node: what each has had, as far as this process knows. */
const seenBy = new Map<string, Seen>();
/** By node and reason: when a refusal was last logged. */
const loggedAt = new Map<string, number>();

const keyOf = (node: IWebhookFunctions): string => `${node.getWorkflow().id ?? ''}:${node.getNode().id}`;

function seenOf(key: string): Seen {
	for (const [other, seen] of seenBy) if (other !== key && seen.empty) seenBy.delete(other);
	const seen = seenBy.get(key) ?? new Seen(now);
	seenBy.set(key, seen);
	return seen;
}

/** Answers without starting an execution. */
function answer(res: Response, status: number, body?: object): IWebhookResponseData {
	res.status(status);
	if (body) res.json(body);
	else res.end();
	return { noWebhookResponse: true };
}

/** Anybody can send requests, so only some of them are logged, and nothing that is in them. */
function logRefusal(node: IWebhookFunctions, why: string): void {
	for (const [key, at] of loggedAt) if (now() - at >= LOG_EVERY_MS) loggedAt.delete(key);
	const key = `${keyOf(node)}:${why}`;
	if (loggedAt.has(key)) return;
	loggedAt.set(key, now());
	node.logger.warn(`${node.getNode().name}: a request was refused, because ${why}.`);
}

/** A request of Feishu's: an item if it is an event that was chosen and has not been stored yet. */
export async function webhook(this: IWebhookFunctions, events: readonly PushedEvent[]): Promise<IWebhookResponseData> {
	const [req, res] = [this.getRequestObject() as unknown as Request, this.getResponseObject() as unknown as Response];
	const found = opened(req.rawBody, req.headers, webhookSecretsOf(await this.getCredentials('larkHireApi')));
	if ('refused' in found) {
		logRefusal(this, found.refused.why);
		return answer(res, found.refused.status);
	}
	if ('challenge' in found) return answer(res, 200, found);
	const { accepts, toItem } = subscriptionOf(this, events);
	if (!accepts(found.event)) return answer(res, 200);
	const workflowData = [[{ json: toItem(found.event) }]];
	// In a test, the same event may be sent as often as the user likes.
	if (this.getMode() === 'manual') return { workflowData };

	let first = false;
	const taken = seenOf(keyOf(this)).once(found.event.id, async () => {
		first = true;
		await stored(res);
	});
	if (!first) return answer(res, await outcome(taken));
	// The deliveries that wait for it are told.
	taken.catch(() => undefined);
	return { workflowData };
}

/** Of a delivery that came while or after the same event was stored. After 503, Feishu sends the event again. */
const outcome = async (taken: Promise<void>): Promise<200 | 503> =>
	await Promise.race([
		taken.then(
			() => 200 as const,
			() => 503 as const,
		),
		sleep(PATIENCE_MS).then(() => 503 as const),
	]);

function subscriptionOf(node: IHookFunctions | IWebhookFunctions, events: readonly PushedEvent[]) {
	try {
		return readSubscription(node, events, []);
	} catch (error) {
		throw nodeError(node.getNode(), error);
	}
}

/** Checks the settings when the workflow is published or tested. Nothing can be registered: the address is entered in the developer console. */
export async function checkSettings(this: IHookFunctions, events: readonly PushedEvent[]): Promise<boolean> {
	subscriptionOf(this, events);
	const { encryptKey, verificationToken } = webhookSecretsOf(await this.getCredentials('larkHireApi'));
	if (encryptKey !== '' || verificationToken !== '') return true;
	throw new NodeOperationError(this.getNode(), t`The credential has neither an Encrypt Key nor a Verification Token`, {
		description: t`Without one of them, anybody could start this workflow. Copy them from the developer console, under "Events & Callbacks" > "Encryption Strategy", into the Lark Hire API credential.`,
	});
}
