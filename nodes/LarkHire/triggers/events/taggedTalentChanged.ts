import { pushedEvent } from '../../framework/events/pushedEvent';
import { wordsOf } from '../../framework/labels';
import { tagChangeTypes } from './filters';
import { tagChanges } from './values';

export const taggedTalentChanged = pushedEvent({
	name: 'Tagged Talent Changed',
	value: 'hire.talent.tag_subscription_v1',
	description:
		'A talent has entered another stage, or was locked or unlocked, and has a tag whose events are switched on in the settings of Lark Hire',
	scopes: ['hire:talent:readonly', 'hire:talent'],
	feeds: ['Talent: Get', 'Application: Get'],
	filters: [{ field: tagChangeTypes, key: 'type' }],
	labels: {
		type: wordsOf(tagChanges),
		lock_status: { 1: 'Not Locked', 2: 'Locked by Another Job', 3: 'Locked by This Job' },
		'application_stage.type': {
			1: 'Screening',
			2: 'Assessment',
			3: 'Exam',
			4: 'Interview',
			5: 'Offer',
			6: 'To Be Onboarded',
			7: 'Onboarded',
			8: 'Other',
			255: 'System Default',
		},
	},
	sample: {
		talent_id: '6960663240925956555',
		application_id: '6949805467799537964',
		type: 1,
		tag: {
			id: '7023711013443944467',
			name: { zh_cn: '重点人才', en_us: 'Key talent' },
			description: { zh_cn: '优先联系', en_us: 'To be contacted first' },
		},
		lock_status: 3,
		application_stage: { id: '614218419274131', zh_name: '面试', en_name: 'Interview', type: 4 },
	},
});
