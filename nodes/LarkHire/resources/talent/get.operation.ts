import { talentLabels } from './labels';
import { withDefault } from '../../fields/idTypes';
import { optionalFields } from '../../fields/additionalFields';
import { talentLocator, talentUserIdType } from './fields';
import { operation } from '../../framework/operation';
import { getTalent } from './endpoints';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get a talent',
	description: 'Get a talent with education, career and resumes. Contains personal data.',
	notice:
		'Tags, folders, notes and the block list need scopes of their own: hire:talent_tag:readonly, hire:talent_folder:readonly, hire:note:readonly, hire:talent_blocklist:readonly.',
	endpoint: getTalent,
	recordKey: 'talentId',
	simplified: [
		'talent_id',
		'basic_info',
		'is_onboarded',
		'is_in_agency_period',
		'top_degree',
		'education_list',
		'career_list',
		'internship_list',
		'resume_source_list',
		'resume_attachment_list',
		'tag_list',
		'block_info',
	],
	labels: {
		...talentLabels,
		'basic_info.confidential': { 1: 'Hidden', 2: 'Shown' },
		'tag_list.type': { 1: 'Added by hand', 2: 'Added automatically' },
	},
	hints: { 1002102: 'Deleted talents cannot be read either.' },
	fields: [{ ...talentLocator, required: true }, optionalFields([withDefault('People Admin IDs', talentUserIdType)])],
	async execute({ lark, params: { talentId, additionalFields: types } }) {
		return await lark.hire.v2.talent.get({ path: { talent_id: talentId }, params: { user_id_type: types.userIdType } });
	},
});
