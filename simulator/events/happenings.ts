import type { Application } from '../data/hiring';
import type { Probation } from '../data/probation';
import type { Happening } from './types';

/** What the state of the tenant becomes in an event, for routes and people alike. */

export const stageChanged = ({ id, stage, modify_time: time }: Application, from: string): Happening => ({
	type: 'hire.application.stage_changed_v1',
	body: { application_id: id, origin_stage_id: from, target_stage_id: stage.id, update_time: Number(time) },
});

export const offerStatusChanged = ({ id }: { readonly id: string }): Happening => ({
	type: 'hire.offer.status_changed_v1',
	body: { offer_id: id },
});

export const applicationsDeleted = (ids: readonly string[]): Happening => ({
	type: 'hire.application.deleted_v1',
	body: { application_ids: [...ids] },
});

export const talentDeleted = (id: string): Happening => ({ type: 'hire.talent.deleted_v1', body: { talent_id: id } });

const PROGRESS = { stage: 1, lock: 2, unlock: 3 } as const;

/** Only of talents with a tag for which Hire's settings allow it. */
export const taggedTalentChanged = (
	{ id, talent_id: talent, stage, lock_status: lock }: Application,
	tag: { readonly id: string; readonly name: string },
	what: keyof typeof PROGRESS,
): Happening => ({
	type: 'hire.talent.tag_subscription_v1',
	body: {
		talent_id: talent,
		application_id: id,
		type: PROGRESS[what],
		tag: { id: tag.id, name: { zh_cn: tag.name, en_us: tag.name } },
		lock_status: lock,
		application_stage: stage,
	},
});

export const probationUpdated = ({
	employment_id,
	probation_status,
	actual_probation_end_date: end,
}: Pick<Probation, 'employment_id' | 'probation_status' | 'actual_probation_end_date'>): Happening => ({
	type: 'corehr.probation.updated_v2',
	body: { employment_id, probation_status, ...(end && { actual_probation_end_date: end }) },
});

export const employmentConverted = (employmentId: string): Happening => ({
	type: 'corehr.employment.converted_v1',
	body: { employment_id: employmentId },
});
