import { pushedEvent } from '../../framework/events/pushedEvent';
import { departmentIds, userIds } from './samples';

export const ehrImportStarted = pushedEvent({
	name: 'E-HR Import Started',
	value: 'hire.ehr_import_task.imported_v1',
	description: 'A recruiter has chosen to import a candidate into the e-HR system',
	scopes: ['hire:ehr_import'],
	apps: 'custom',
	feeds: ['E-HR Import Task: Update', 'Application: Get', 'Application: Get Offer'],
	sample: {
		task_id: '6890840517010000141',
		application_id: '6949805467799537964',
		ehr_department_id: '6887868781834536462',
		ehr_requirement_id: '6960663240925956636',
		operator_id: '6887868781834536463',
		operator_user_id: userIds,
		ehr_department: departmentIds,
	},
});
