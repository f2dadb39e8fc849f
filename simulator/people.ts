import { departments, type Probation } from './data/probation';
import { moveTo, type Application, type Talent } from './data/hiring';
import {
	applicationsDeleted,
	employmentConverted,
	offerStatusChanged,
	probationUpdated,
	stageChanged,
	taggedTalentChanged,
	talentDeleted,
} from './events/happenings';
import type { EventBodies } from './events/types';
import type { Tenant } from './route';

/** Lark Hire's user who does it all. */
const operator = {
	union_id: 'on_8ed6aa67826108097d9ee14381634501',
	user_id: 'e33ggbyz',
	open_id: 'ou_84aad35d084aa403a838cf73ee18467f',
};
/** The provider's account in the tenant. */
export const ACCOUNT_ID = '6931286400470354101';
const [{ open_department_id: openDepartment, people_corehr_department_id: department }] = departments;

type Check = EventBodies['hire.eco_background_check.created_v1'];

/** What people do in the pages of Lark Hire and CoreHR, which no API does. Whoever subscribes to it hears of it. */
export class People {
	/** By talent ID: tags for which Hire's settings allow events. */
	readonly tags = new Map<string, { readonly id: string; readonly name: string }>();

	constructor(private readonly tenant: Tenant) {}

	/** Arranges a check for the candidate of an application; the background check ID. */
	orderBackgroundCheck(applicationId: string, over: Partial<Check> = {}): string {
		const { store } = this.tenant;
		const { name, mobile_code: code, mobile_number: number, email } = this.talentOf(this.application(applicationId));
		const [id, orderId] = [this.tenant.nextId(), this.tenant.nextId()];
		store.backgroundChecks.set(id, { id, status: 'arranged', stages: [] });
		store.backgroundCheckOrders.set(orderId, {
			order_id: orderId,
			checkId: id,
			application_id: applicationId,
			package: '基础版',
			candidate: name,
			begin_time: this.now,
		});
		const body: Check = {
			background_check_id: id,
			account_id: ACCOUNT_ID,
			package_id: '12',
			additional_item_id_list: ['ext002'],
			comment: 'Please before Friday',
			candidate_info: { name, mobile: { code, number }, email },
			client_contact_info: { name: '何样', mobile: { code: '86', number: '18200000099' }, email: 'he.yang@example.com' },
			custom_field_list: [{ key: 'cost_centre', value: '4711' }],
			...over,
		};
		this.tenant.fire({ type: 'hire.eco_background_check.created_v1', body });
		return id;
	}

	terminateBackgroundCheck(id: string, reason: string): void {
		Object.assign(found(this.tenant.store.backgroundChecks, id), { status: 'terminated', updated: this.now });
		this.tenant.fire({ type: 'hire.eco_background_check.canceled_v1', body: { background_check_id: id, termination_reason: reason } });
	}

	/** Imports the candidate of an application into the E-HR system; the task ID. */
	importToEhr(applicationId: string, over: Partial<EventBodies['hire.ehr_import_task.imported_v1']> = {}): string {
		this.application(applicationId);
		const id = this.newImportTask();
		const body = {
			task_id: id,
			application_id: applicationId,
			ehr_department_id: department,
			ehr_requirement_id: '6960663240925956636',
			operator_id: '6887868781834536462',
			operator_user_id: operator,
			ehr_department: { department_id: department, open_department_id: openDepartment },
			...over,
		};
		this.tenant.fire({ type: 'hire.ehr_import_task.imported_v1', body });
		return id;
	}

	importInternToEhr(applicationId: string): string {
		const { offer } = this.application(applicationId);
		const id = this.newImportTask();
		const body = {
			task_id: id,
			application_id: applicationId,
			offer_id: offer?.id ?? this.tenant.nextId(),
			pre_onboard_id: this.tenant.nextId(),
			ehr_department_id: department,
			operator_id: operator.user_id,
			operator_user_id: operator,
			ehr_department: { department_id: department, open_department_id: openDepartment },
		};
		this.tenant.fire({ type: 'hire.ehr_import_task_for_internship_offer.imported_v1', body });
		return id;
	}

	moveToStage(applicationId: string, stage: Application['stage']): void {
		const application = this.application(applicationId);
		const { id: from } = application.stage;
		moveTo(application, stage, this.tenant.now());
		this.tenant.fire(stageChanged(application, from));
		this.tellOfTag(application, 'stage');
	}

	lock(applicationId: string, locked: boolean): void {
		const application = this.application(applicationId);
		application.lock_status = locked ? 3 : 1;
		this.tellOfTag(application, locked ? 'lock' : 'unlock');
	}

	changeOfferStatus(applicationId: string, status: number): void {
		const { offer } = this.application(applicationId);
		if (!offer) throw new Error(`There is no offer of ${applicationId}`);
		offer.offer_status = status;
		this.tenant.fire(offerStatusChanged(offer));
	}

	deleteApplications(...ids: string[]): void {
		for (const id of ids) this.tenant.store.applications.delete(this.application(id).id);
		this.tenant.fire(applicationsDeleted(ids));
	}

	deleteTalent(id: string): void {
		this.tenant.store.talents.delete(found(this.tenant.store.talents, id).id);
		this.tenant.fire(talentDeleted(id));
	}

	/** Decides on a probation. With `converted` the employment is converted, too. */
	setProbationStatus(employmentId: string, status: EventBodies['corehr.probation.updated_v2']['probation_status']): void {
		const probation = found(this.tenant.store.probations, employmentId);
		probation.probation_status = status;
		this.tenant.fire(probationUpdated(probation));
		if (status === 'converted') this.tenant.fire(employmentConverted(employmentId));
	}

	/** A new employee, whose probation ends on a day (YYYY-MM-DD); the employment ID. The search finds it some seconds later. */
	startProbation(end: string, over: Partial<Probation> = {}): string {
		const { store, calendar } = this.tenant;
		const [employment, probation] = [this.tenant.nextId(), this.tenant.nextId()];
		store.probations.set(employment, {
			employment_id: employment,
			probation_id: probation,
			department_id: openDepartment,
			probation_start_date: calendar.day(),
			probation_expected_end_date: end,
			probation_status: 'waiting',
			assessmentIds: [],
			created: this.tenant.now(),
			...over,
		});
		return employment;
	}

	/** Epoch ms, as Feishu writes times. */
	private get now(): string {
		return String(this.tenant.now());
	}

	private tellOfTag(application: Application, what: Parameters<typeof taggedTalentChanged>[2]): void {
		const tag = this.tags.get(application.talent_id);
		if (tag) this.tenant.fire(taggedTalentChanged(application, tag, what));
	}

	private newImportTask(): string {
		const id = this.tenant.nextId();
		this.tenant.store.ehrImportTasks.set(id, { id, updates: 0 });
		return id;
	}

	private application(id: string): Application {
		return found(this.tenant.store.applications, id);
	}

	private talentOf({ talent_id: id }: Application): Talent {
		return found(this.tenant.store.talents, id);
	}
}

function found<T>(all: ReadonlyMap<string, T>, id: string): T {
	const one = all.get(id);
	if (one === undefined) throw new Error(`The simulated tenant has no ${id}`);
	return one;
}
