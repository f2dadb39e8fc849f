import { pushedEvent } from '../../framework/events/pushedEvent';

export const probationConverted = pushedEvent({
	name: 'Probation Converted',
	value: 'corehr.employment.converted_v1',
	description: "An employee's conversion after the probation has taken effect",
	scopes: ['corehr:employment:read', 'corehr:corehr:readonly', 'corehr:employment:write'],
	feeds: ['Probation: Search'],
	sample: { employment_id: '7140964208476371111' },
});
