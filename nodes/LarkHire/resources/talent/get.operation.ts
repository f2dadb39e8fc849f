import { hireUserIdType } from '../../fields/hireIdTypes';
import { optionalFields } from '../../fields/optionalFields';
import { talent } from '../../fields/talents';
import { perSecond } from '../../framework/endpoint';
import { operation } from '../../framework/operation';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get a talent',
	description: 'Get a person with education, career, résumés and tags. Contains personal data.',
	endpoint: 'GET /open-apis/hire/v2/talents/:talent_id',
	limit: perSecond(20),
	scopes: ['hire:talent:readonly', 'hire:talent'],
	apps: 'custom and store',
	repeatable: true,
	target: 'talentId',
	simple: ['talent_id', 'basic_info', 'is_onboarded', 'is_in_agency_period', 'top_degree', 'education_list', 'career_list', 'resume_source_list', 'resume_attachment_list', 'tag_list'],
	hints: { 1002102: 'Deleted talents cannot be read either.' },
	fields: [{ ...talent, required: true }, optionalFields([hireUserIdType])],
	async execute({ lark, params: { talentId, additionalFields: types } }) {
		return await lark.hire.v2.talent.get({ path: { talent_id: talentId }, params: { user_id_type: types.userIdType } });
	},
});
