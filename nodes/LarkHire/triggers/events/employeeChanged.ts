import { pushedEvent } from '../../framework/events/pushedEvent';
import { wordsOf } from '../../framework/labels';
import { employeeChangeTypes } from './filters';
import { employeeChanges } from './values';

export const employeeChanged = pushedEvent({
	name: 'Employee Changed',
	value: 'corehr.employee.domain_event_v2',
	description: "Anything about an employee has changed; wait 10 seconds before you read the employee, since Feishu's search lags behind",
	scopes: ['corehr:employee.event:read'],
	apps: 'custom',
	feeds: ['Probation: Search', 'API Request: Call'],
	filters: [{ field: employeeChangeTypes, key: 'sub_event_type' }],
	// Beside `eventType`, it would look like the type of the event itself.
	renamed: { event_type: 'change_type' },
	labels: {
		change_type: {
			1: 'Hired',
			2: 'Data Changed',
			4: 'Part-Time Job',
			5: 'Main Job',
			7: 'Offboarding',
			8: 'Custom Organization',
		},
		sub_event_type: wordsOf(employeeChanges),
		'data.opt_type': { 1: 'Added', 2: 'Changed', 3: 'Deleted' },
	},
	seconds: ['opt_time'],
	sample: {
		event_type: 1,
		sub_event_type: 1001,
		operator_user_id: '7216228370772919852',
		opt_scene: 'OpenAPIAddEmployee',
		opt_desc: 'Added by an API',
		opt_time: '1697701824',
		opt_id: '7291571779879978540',
		employment_id: '7140964208476371111',
		data: [
			{
				id: '7291573441955235372',
				entity: 'email',
				agg_entity: 'person',
				agg_entity_id: '7291273149417948716',
				opt_type: 1,
				fields: ['email_usage'],
			},
		],
	},
});
