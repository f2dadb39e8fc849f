import { request, type IncomingHttpHeaders } from 'node:http';
import { APP, Simulator, type SimulatorOptions } from '..';
import { feishu, simulate } from './simulate';

// For tests of what no SDK shows: raw requests, headers, and everything that goes wrong on the way.

export interface Got {
	status: number;
	headers: IncomingHttpHeaders;
	/** The headers' names as they were spelled. */
	names: string[];
	text: string;
	json: { code?: number; msg?: string; data?: unknown; error?: Record<string, unknown>; tenant_access_token?: string; expire?: number };
}

export const SIGN_IN = 'POST /open-apis/auth/v3/tenant_access_token/internal';
export const SCOPES = 'GET /open-apis/application/v6/scopes';
export const WEBSITES = 'GET /open-apis/hire/v1/websites';
export const BATCH_QUERY = 'POST /open-apis/hire/v1/external_interviews/batch_query';
export const GRADES = 'GET /open-apis/corehr/v1/custom_fields/get_by_param';
export const ONE_GRADE_FIELD = `${GRADES}?object_api_name=probation_management&custom_api_name=final_assessment_grade`;
export const TASK_ENDPOINT = 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id';
export const TASK = TASK_ENDPOINT.replace(':ehr_import_task_id', '6914551145542568199');
export const ASSESSMENT = 'PATCH /open-apis/corehr/v2/probation/assessments/7140964208476371331';
export const PROGRESS = 'POST /open-apis/hire/v1/eco_background_checks/update_progress';
export const JSON_TYPE = { 'content-type': 'application/json' };

/** A token for the simulator of the test file, set by `simulateForRaw`. */
export let token: string;

export function simulateForRaw(): void {
	simulate();
	beforeEach(async () => void (token = await tokenOf()));
}

/** One request: 'METHOD /path', with a body (text is sent as it is). Rejects if no whole answer comes. */
export async function send(
	what: string,
	body?: unknown,
	headers: Record<string, string> = { ...JSON_TYPE, authorization: `Bearer ${token}` },
	url = feishu.url,
): Promise<Got> {
	const [method, path] = what.split(' ');
	const bytes = body === undefined ? undefined : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
	return await new Promise((resolve, reject) => {
		const outgoing = request(
			url + path,
			{ method, headers: { ...headers, ...(bytes && { 'content-length': bytes.length }) } },
			(answer) => {
				const chunks: Buffer[] = [];
				answer.on('data', (chunk: Buffer) => chunks.push(chunk));
				answer.on('error', reject);
				answer.on('end', () => {
					const text = Buffer.concat(chunks).toString();
					resolve({
						status: answer.statusCode ?? 0,
						headers: answer.headers,
						names: answer.rawHeaders.filter((_, index) => index % 2 === 0),
						text,
						json: answer.headers['content-type']?.startsWith('application/json') ? (JSON.parse(text) as Got['json']) : {},
					});
				});
			},
		);
		outgoing.on('error', reject);
		outgoing.end(bytes);
	});
}

export const signIn = async (app: object = APP, url = feishu.url) =>
	await send(SIGN_IN, { app_id: (app as typeof APP).appId, app_secret: (app as typeof APP).appSecret }, JSON_TYPE, url);
export const tokenOf = async (app = APP, url = feishu.url) => (await signIn(app, url)).json.tenant_access_token ?? '';
export const short = ({ status, json }: Got) => `${status} ${json.code}`;

export async function using(options: SimulatorOptions, act: (url: string, other: Simulator) => Promise<void>): Promise<void> {
	const other = await Simulator.start(options);
	await act(other.url, other).finally(() => other.stop());
}
