/** Events of Feishu's that the simulated tenant sends: the body of each as its page has it, the scopes, and which apps get it. */

interface UserId {
	union_id?: string;
	user_id?: string;
	open_id?: string;
}

interface Candidate {
	name: string;
	mobile?: { code: string; number: string };
	email?: string;
	first_name?: string;
	last_name?: string;
}

interface CustomField {
	key: string;
	value: string;
}

interface ImportedDepartment {
	department_id: string;
	open_department_id: string;
}

export interface EventBodies {
	'hire.eco_background_check.created_v1': {
		background_check_id: string;
		account_id: string;
		package_id: string;
		additional_item_id_list?: string[];
		comment?: string;
		candidate_info: Candidate;
		client_contact_info: Pick<Candidate, 'name' | 'mobile' | 'email'>;
		custom_field_list?: CustomField[];
	};
	'hire.eco_background_check.canceled_v1': { background_check_id: string; termination_reason: string };
	'hire.ehr_import_task.imported_v1': {
		task_id: string;
		application_id: string;
		ehr_department_id?: string;
		ehr_requirement_id?: string;
		operator_id?: string;
		operator_user_id?: UserId;
		ehr_department?: ImportedDepartment;
	};
	'hire.ehr_import_task_for_internship_offer.imported_v1': {
		task_id: string;
		application_id: string;
		offer_id: string;
		pre_onboard_id?: string;
		ehr_department_id?: string;
		operator_id?: string;
		operator_user_id?: UserId;
		ehr_department?: ImportedDepartment;
	};
	'hire.application.stage_changed_v1': {
		application_id: string;
		origin_stage_id: string;
		target_stage_id: string;
		/** Epoch ms, as a number. */
		update_time: number;
	};
	'hire.application.deleted_v1': { application_ids: string[] };
	'hire.offer.status_changed_v1': { offer_id: string };
	'hire.talent.tag_subscription_v1': {
		talent_id: string;
		application_id: string;
		/** 1 stage, 2 lock, 3 unlock. */
		type: number;
		tag: { id: string; name: { zh_cn: string; en_us: string }; description?: { zh_cn: string; en_us: string } };
		/** 1 none, 2 other job, 3 this job. */
		lock_status: number;
		application_stage: { id: string; zh_name: string; en_name: string; type: number };
	};
	'hire.talent.deleted_v1': { talent_id: string };
	'hire.eco_account.created_v1': {
		/** 1 background check, 2 exam. */
		scope: number;
		account_id: string;
		account_name: string;
		usage_list: number[];
		custom_field_list?: CustomField[];
	};
	'hire.eco_exam.created_v1': { exam_id: string; account_id: string; paper_id: string; candidate_info: Candidate };
	'hire.referral_account.assets_update_v1': {
		account_id: string;
		assets: { confirmed_bonus: { point_bonus: number; cash_bonus: Array<{ currency_type: string; amount: number }> } };
		/** Epoch ms. */
		modify_time: string;
	};
	'corehr.probation.updated_v2': {
		employment_id: string;
		probation_status: 'pending' | 'rejected' | 'waiting' | 'approved' | 'converted' | 'offboarded';
		/** YYYY-MM-DD */
		actual_probation_end_date?: string;
	};
	'corehr.employment.converted_v1': { employment_id: string };
	'corehr.job_data.employed_v1': { job_data_id: string; employment_id: string; target_user_id?: UserId };
	'corehr.employee.domain_event_v2': {
		/** What happened, not the type of the event: 1 hired, 2 data, 7 leaving, … */
		event_type: number;
		sub_event_type: number;
		operator_user_id: string;
		opt_scene: string;
		opt_desc: string;
		/** Epoch seconds. */
		opt_time: string;
		opt_id: string;
		employment_id: string;
		data: Array<{ id: string; entity: string; agg_entity: string; agg_entity_id: string; opt_type: number; fields: string[] }>;
	};
	'corehr.pre_hire.onboarding_task_changed_v2': {
		tenant_id: string;
		pre_hire_id: string;
		onboarding_task_changes: Array<{ after_status: string; task_code: string }>;
		onboarding_flow_change: { after_status?: string };
		onboarding_flow_id: string;
		flow_info: { id: string; name: string };
	};
	'corehr.offboarding.status_updated_v2': {
		employment_id: string;
		target_user_id?: UserId;
		offboarding_id: string;
		process_id: string;
		/** 1 started, 2 approved, 3 effective, 4 rejected, 5 revoked, 6 no approval needed. */
		status: number;
	};
	'corehr.job_change.status_updated_v2': {
		employment_id: string;
		target_user_id?: UserId;
		job_change_id: string;
		transfer_mode: number;
		transfer_type_unique_identifier: string;
		transfer_reason_unique_identifier: string;
		process_id: string;
		effective_date: string;
		/** 1 running, 2 revoked, 3 rejected, 4 approved, 5 effective, 6 none. */
		status: number;
		transfer_key: string;
	};
	'contact.user.created_v3': { object: { open_id: string; union_id: string; user_id?: string; name: string; join_time?: number } };
	'contact.user.deleted_v3': {
		object: { open_id: string; union_id: string; user_id?: string; name: string };
		old_object: { department_ids: string[]; open_id: string };
	};
}

export type EventType = keyof EventBodies;

/** Something that has happened, for the apps that subscribe to it. */
export type Happening = { [T in EventType]: { readonly type: T; readonly body: EventBodies[T] } }[EventType];

interface Known {
	/** Any one of these is enough. */
	readonly scopes: readonly string[];
	/** Store apps do not get it. */
	readonly customOnly?: true;
}

export const eventTypes: Readonly<Record<EventType, Known>> = {
	'hire.eco_background_check.created_v1': { scopes: ['hire:background_check_order:readonly'] },
	'hire.eco_background_check.canceled_v1': { scopes: ['hire:background_check_order:readonly'] },
	'hire.ehr_import_task.imported_v1': { scopes: ['hire:ehr_import'], customOnly: true },
	'hire.ehr_import_task_for_internship_offer.imported_v1': { scopes: ['hire:ehr_import'], customOnly: true },
	'hire.application.stage_changed_v1': { scopes: ['hire:application:readonly'] },
	'hire.application.deleted_v1': { scopes: ['hire:application:readonly'] },
	'hire.offer.status_changed_v1': { scopes: ['hire:offer:low_sensitive_info:readonly', 'hire:offer:readonly'] },
	'hire.talent.tag_subscription_v1': { scopes: ['hire:talent:readonly', 'hire:talent'] },
	'hire.talent.deleted_v1': { scopes: ['hire:talent:readonly'] },
	'hire.eco_account.created_v1': { scopes: ['hire:background_check_order:readonly', 'hire:exam:readonly'] },
	'hire.eco_exam.created_v1': { scopes: ['hire:exam', 'hire:exam:readonly'] },
	'hire.referral_account.assets_update_v1': { scopes: ['hire:referral_account:readonly'] },
	'corehr.probation.updated_v2': { scopes: ['corehr:probation:read', 'corehr:probation:write'] },
	'corehr.employment.converted_v1': { scopes: ['corehr:corehr:readonly', 'corehr:employment:read', 'corehr:employment:write'] },
	'corehr.job_data.employed_v1': { scopes: ['corehr:corehr:readonly', 'corehr:pre_hire:read', 'corehr:pre_hire:write'] },
	'corehr.employee.domain_event_v2': { scopes: ['corehr:employee.event:read'], customOnly: true },
	'corehr.pre_hire.onboarding_task_changed_v2': { scopes: ['corehr:pre_hire:read'] },
	'corehr.offboarding.status_updated_v2': {
		scopes: [
			'corehr:offboarding.status_message_v2:read',
			'corehr:offboarding:read',
			'corehr:offboarding:write',
			'corehr:employment',
			'corehr:employment:readonly',
		],
	},
	'corehr.job_change.status_updated_v2': { scopes: ['corehr:job_change.status_update_event:read'] },
	'contact.user.created_v3': {
		scopes: ['contact:contact.base:readonly', 'contact:contact:readonly_as_app', 'contact:contact:access_as_app'],
	},
	'contact.user.deleted_v3': {
		scopes: ['contact:contact.base:readonly', 'contact:contact:readonly_as_app', 'contact:contact:access_as_app'],
	},
};

export const eventScopes: readonly string[] = [...new Set(Object.values(eventTypes).flatMap(({ scopes }) => scopes))];
