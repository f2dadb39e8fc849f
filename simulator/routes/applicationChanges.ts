import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import { moveTo, type Application } from '../data/hiring';
import { stageChanged } from '../events/happenings';
import { ONBOARDED, TO_ONBOARD } from '../data/jobs';
import { tier4, tier7, tier8 } from '../limits';
import { hire } from '../rejections';
import { route, type Tenant } from '../route';
import type { Store } from '../store';
import { listOf, oneOf, optional, rejected, required, text } from '../validate';
import { userIdType } from './applications';

type Calls = Client['hire']['v1']['application'];

const scopes = ['hire:application'];
const terminationType = required(oneOf(1, 22, 27));

function applicationOf({ applications }: Store, id = ''): Application {
	const one = applications.get(id);
	if (!one) throw documented(400, 1002201, 'application does not exist');
	return one;
}

const touch = (one: Application, { now }: Pick<Tenant, 'now'>) => void (one.modify_time = String(now()));
const isLocked = ({ lock_status: status }: Application) => status === 2;
const isActive = ({ active_status: status }: Application) => status === 1;

const hasActive = ({ applications }: Store, { talent_id: talent, job }: Pick<Application, 'job' | 'talent_id'>) =>
	[...applications.values()].some((one) => isActive(one) && one.talent_id === talent && one.job.id === job.id);

const create = route<Calls['create']>({
	endpoint: 'POST /open-apis/hire/v1/applications',
	scopes,
	limit: tier4,
	customOnly: true,
	query: { user_id_type: optional(userIdType) },
	body: {
		talent_id: required(text),
		job_id: required(text),
		user_id: optional(text),
		resume_source_id: optional(text),
		application_preferred_city_code_list: optional(listOf(text)),
		delivery_type: optional(oneOf(1, 2)),
	},
	reject: hire,
	handle({ tenant, body: { talent_id: talentId, job_id: jobId, user_id: employee, resume_source_id: source, ...own } }) {
		const { store } = tenant;
		const [talent, job] = [store.talents.get(talentId), store.jobs.get(jobId)];
		if (!talent) throw documented(400, 1002102, 'talent not found');
		if (!job) throw assumed(400, 1002002, `invalid value: ${jobId} (job_id)`, 'the page has no code of its own');
		if (source !== undefined && !store.resumeSources.some(({ id }) => id === source))
			throw documented(400, 1002512, 'resume source not exist');
		if (employee !== undefined && talent.employee_id !== undefined && talent.employee_id !== employee)
			throw documented(400, 1002222, 'talent is bound to another employee');
		if (employee !== undefined && [...store.talents.values()].some((one) => one !== talent && one.employee_id === employee))
			throw documented(400, 1002223, 'employee is bound to another talent');
		const process = store.jobProcesses.get(job.process_id);
		const [stage] = process?.stage_list ?? [];
		if (!stage) throw documented(500, 1002001, 'job has no process');
		const named = { id: job.id, name: job.title, code: job.code };
		if (hasActive(store, { talent_id: talentId, job: named })) throw documented(400, 1002206, 'duplicate application');
		if (employee !== undefined) talent.employee_id = employee;
		const now = String(tenant.now());
		const id = tenant.nextId();
		store.applications.set(id, {
			id,
			talent_id: talentId,
			job: named,
			process_id: job.process_id,
			stage,
			active_status: 1,
			lock_status: 1,
			create_time: now,
			modify_time: now,
			evaluations: [],
			interview_round_summary: 2,
			delivery_type: own.delivery_type ?? 1,
		});
		return ok({ id });
	},
});

const transferStage = route<Calls['transferStage']>({
	endpoint: 'POST /open-apis/hire/v1/applications/:application_id/transfer_stage',
	scopes,
	limit: tier4,
	customOnly: true,
	query: {},
	body: { stage_id: required(text) },
	reject: hire,
	handle({ tenant: { store, fire, now }, path: { application_id: id }, body: { stage_id: stageId } }) {
		const one = applicationOf(store, id);
		const all = [...store.jobProcesses.values()].flatMap(({ id: process, stage_list: list }) => list.map((stage) => ({ process, stage })));
		const found = all.find(({ stage }) => stage.id === stageId);
		if (!found) throw documented(400, 1002204, 'stage not found');
		if (isLocked(one)) throw documented(400, 1002210, 'talent is locked by another application');
		if (one.stage.type === ONBOARDED) throw documented(400, 1002220, 'application is onboarded');
		const { process, stage } = found;
		const mayOnboard = !store.hireSwitches.get('offerApproval') || one.offer !== undefined;
		if (stage.type === ONBOARDED || (stage.type === TO_ONBOARD && !mayOnboard)) throw documented(400, 1002211, 'not to this stage');
		if (process !== one.process_id)
			throw assumed(400, 1002211, 'not to this stage', 'the page does not speak of stages of other processes');
		const { id: from } = one.stage;
		moveTo(one, stage, now());
		fire(stageChanged(one, from));
		return ok({});
	},
});

function end(one: Application, type: number, tenant: Tenant): void {
	if (!isActive(one)) throw documented(400, 1002221, 'application is terminated');
	Object.assign(one, { active_status: 2, termination_type: type });
	touch(one, tenant);
}

/** These pages have no code for an application that does not exist. */
function endable({ applications }: Store, id = ''): Application {
	const one = applications.get(id);
	if (!one) throw assumed(400, 1002002, `invalid value: ${id} (application_id)`, 'the only code of the 4xx on the page that fits');
	return one;
}

const terminate = route<Calls['terminate']>({
	endpoint: 'POST /open-apis/hire/v1/applications/:application_id/terminate',
	scopes,
	limit: tier8,
	customOnly: true,
	query: {},
	body: {
		termination_type: terminationType,
		termination_reason_list: optional(listOf(text)),
		termination_reason_note: optional(text),
		need_terminate_offer: rejected,
		terminate_offer_operate_type: rejected,
		cancel_offer_termination_type: rejected,
		cancel_offer_termination_reason_list: rejected,
		candidate_reject_offer_termination_reason_list: rejected,
		need_withdraw_offer_approval: rejected,
	},
	reject: hire,
	handle({ tenant, path: { application_id: id }, body: { termination_type: type, ...why } }) {
		const one = endable(tenant.store, id);
		end(one, type, tenant);
		one.termination = { reasons: why.termination_reason_list ?? [], note: why.termination_reason_note ?? '' };
		return ok({});
	},
});

const recover = route<Calls['recover']>({
	endpoint: 'POST /open-apis/hire/v1/applications/:application_id/recover',
	scopes,
	limit: tier4,
	customOnly: true,
	query: {},
	body: {},
	reject: hire,
	handle({ tenant, path: { application_id: id } }) {
		const { store } = tenant;
		const one = applicationOf(store, id);
		if (store.talents.get(one.talent_id)?.is_onboarded) throw documented(400, 1002209, 'talent is onboarded');
		if (isLocked(one)) throw documented(400, 1002210, 'talent is locked by another application');
		if (isActive(one)) throw documented(400, 1002225, 'application is not terminated');
		if (hasActive(store, one)) throw documented(400, 1002206, 'similar application');
		one.active_status = 1;
		delete one.termination;
		touch(one, tenant);
		return ok({});
	},
});

const cancelOnboard = route<Calls['cancelOnboard']>({
	endpoint: 'POST /open-apis/hire/v1/applications/:application_id/cancel_onboard',
	scopes,
	limit: tier7,
	customOnly: true,
	query: {},
	body: { termination_type: terminationType, termination_reason_id_list: optional(listOf(text)), termination_reason_notes: optional(text) },
	reject: hire,
	handle({ tenant, path: { application_id: id }, body: { termination_type: type, ...why } }) {
		const one = endable(tenant.store, id);
		if (tenant.store.hireSwitches.get('coreHr')) throw documented(400, 1002910, 'pre-hire exists in CoreHR');
		if (isActive(one) && one.stage.type !== TO_ONBOARD)
			throw assumed(400, 1002002, 'stage does not allow it', 'the page wants the stage, without a code');
		end(one, type, tenant);
		one.termination = { reasons: why.termination_reason_id_list ?? [], note: why.termination_reason_notes ?? '' };
		return ok({});
	},
});

export const applicationChanges = [create, transferStage, terminate, recover, cancelOnboard];
