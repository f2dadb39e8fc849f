import { wordsOf, type Labels, type Words } from '../../framework/labels';
import { objectTypeWords } from '../words';
import { identificationTypes } from './identification';

/** Of whoever made a change. */
export const accountTypeWords: Words = { 1: 'Employee', 3: 'System' };

const degreeWords: Words = {
	1: 'Primary school',
	2: 'Junior high school',
	3: 'Vocational school',
	4: 'High school',
	5: 'Associate',
	6: 'Bachelor',
	7: 'Master',
	8: 'Doctor',
	9: 'Other',
	11: 'MBA',
};

/** What a talent's numbers mean, in a list and alone. */
export const talentLabels: Labels = {
	top_degree: degreeWords,
	'basic_info.gender': { 1: 'Male', 2: 'Female', 3: 'Other' },
	'basic_info.identification_type': wordsOf(identificationTypes),
	'basic_info.marital_status': { 1: 'Married', 2: 'Single' },
	'education_list.degree': degreeWords,
	'education_list.education_type': {
		1: 'Abroad, Hong Kong, Macao or Taiwan',
		2: 'Full-time by national enrolment',
		3: 'Part-time',
		4: 'Self-taught',
		5: 'Other',
	},
	'education_list.academic_ranking': {
		[-1]: 'Other',
		5: 'Top 5%',
		10: 'Top 10%',
		20: 'Top 20%',
		30: 'Top 30%',
		50: 'Top 50%',
	},
	'*.object_type': objectTypeWords,
};

/** Of a talent in the list. */
export const simpleTalent = [
	'id',
	'basic_info',
	'is_onboarded',
	'is_in_agency_period',
	'top_degree',
	'education_list',
	'career_list',
	'resume_source_list',
	'resume_attachment_id_list',
] as const;

export const listedTalentLabels: Labels = {
	...talentLabels,
	'education_list.tag_list': { 1: '985', 2: '211', 3: 'First tier', 4: 'QS 200 abroad' },
	'career_list.career_type': { 1: 'Internship', 2: 'Full-time job', 3: 'Part-time job', 4: 'Other' },
	'career_list.tag_list': { 5: 'Baidu, Alibaba or Tencent', 6: 'Toutiao, Meituan or DiDi', 14: 'Internet top 100' },
};
