import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import { tier4 } from '../limits';
import { hireUnlisted } from '../rejections';
import { route, type Body, type Rules, type Tenant } from '../route';
import type { BackgroundCheck } from '../store';
import { digits, listOf, oneOf, optional, rejected, required, shape, text } from '../validate';

type UpdateProgress = Client['hire']['v1']['ecoBackgroundCheck']['updateProgress'];
type UpdateResult = Client['hire']['v1']['ecoBackgroundCheck']['updateResult'];
type Cancel = Client['hire']['v1']['ecoBackgroundCheck']['cancel'];
type Progress = Body<UpdateProgress>;

const reportFile = {
	report_name: required(text),
	report_url: required(text),
	report_url_type: optional(oneOf(1, 2)),
} satisfies Rules<NonNullable<Progress['report_file_list']>[number]>;

export const backgroundCheck = [
	route<UpdateProgress>({
		endpoint: 'POST /open-apis/hire/v1/eco_background_checks/update_progress',
		scopes: ['hire:background_check_order'],
		limit: tier4,
		query: {},
		body: {
			background_check_id: required(text),
			stage_id: required(text),
			stage_name: required(text),
			stage_en_name: optional(text),
			stage_time: required(digits),
			result: optional(text),
			operator_role: rejected,
			report_file_list: optional(listOf(shape(reportFile))),
		},
		reject: hireUnlisted,
		handle({ tenant, body }) {
			const { background_check_id: id, ...stage } = body;
			const check = opened(found(tenant, id));
			inOrder(check, stage);
			check.stages.push(stage);
			check.updated = String(tenant.now());
			return ok({});
		},
	}),
	route<UpdateResult>({
		endpoint: 'POST /open-apis/hire/v1/eco_background_checks/update_result',
		scopes: ['hire:background_check_order'],
		limit: tier4,
		query: {},
		body: {
			background_check_id: required(text),
			result: required(text),
			result_time: required(digits),
			operator_role: rejected,
			report_file_list: optional(listOf(shape(reportFile))),
		},
		reject: hireUnlisted,
		handle({ tenant, body: { background_check_id: id, ...final } }) {
			const check = opened(found(tenant, id));
			check.final = final;
			check.updated = String(tenant.now());
			// The page: at once, or after the approval where the tenant has it. What a second result during it does is not said.
			check.status = check.approval ? 'approving' : 'completed';
			return ok({});
		},
	}),
	route<Cancel>({
		endpoint: 'POST /open-apis/hire/v1/eco_background_checks/cancel',
		scopes: ['hire:background_check_order'],
		limit: tier4,
		query: {},
		body: { background_check_id: required(text) },
		reject: hireUnlisted,
		handle({ tenant, body: { background_check_id: id } }) {
			// The page has no code for a wrong state, so that a completed check can be cancelled too is assumed.
			Object.assign(found(tenant, id), { status: 'terminated', updated: String(tenant.now()) });
			return ok({});
		},
	}),
];

function found({ store }: Tenant, id: string): BackgroundCheck {
	const check = store.backgroundChecks.get(id);
	if (!check) throw documented(400, 1002862, `background check order not found: ${id}`);
	return check;
}

/** A check that takes progress and results. */
function opened(check: BackgroundCheck): BackgroundCheck {
	if (check.status === 'completed') throw documented(400, 1002858, 'background check order is completed');
	if (check.status === 'terminated')
		throw assumed(
			400,
			1002858,
			'background check order is terminated',
			'code documented for a wrong state; that termination is one follows from the cancel page',
		);
	return check;
}

const NO_CODE = 'the rule is on the page, a code for it is not';

function inOrder(
	{ stages }: BackgroundCheck,
	{ stage_id: id, stage_time: time, result, report_file_list: files = [] }: Omit<Progress, 'background_check_id'>,
): void {
	if (result && files.length === 0) throw assumed(400, 1002002, `result without report_file_list: ${result}`, NO_CODE);
	if (stages.some((stage) => stage.stage_id === id)) throw assumed(400, 1002002, `stage_id was used before: ${id}`, NO_CODE);
	const latest = stages.at(-1);
	if (latest && BigInt(latest.stage_time) >= BigInt(time)) throw assumed(400, 1002002, `stage_time does not increase: ${time}`, NO_CODE);
}
