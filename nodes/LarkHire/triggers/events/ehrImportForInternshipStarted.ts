import { pushedEvent } from '../../framework/events/pushedEvent';
import { departmentIds, userIds } from './samples';

/** Its `ehr_department_id` and `operator_id` are IDs of other kinds than those of the event for regular offers. */
export const ehrImportForInternshipStarted = pushedEvent({
	name: 'E-HR Import for Internship Started',
	value: 'hire.ehr_import_task_for_internship_offer.imported_v1',
	description: 'A recruiter has chosen to import a candidate with an internship offer into the e-HR system',
	scopes: ['hire:ehr_import'],
	apps: 'custom',
	feeds: ['E-HR Import Task: Update', 'Application: Get'],
	sample: {
		task_id: '6890840517010000142',
		application_id: '6949805467799537965',
		offer_id: '6930815272790114324',
		pre_onboard_id: '6030815272790115431',
		ehr_department_id: '6887868781834536464',
		operator_id: 'e33ggbyz',
		operator_user_id: userIds,
		ehr_department: departmentIds,
	},
});
