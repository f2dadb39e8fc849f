import { wordsOf, type Labels, type Words } from '../../framework/labels';
import { objectTypeWords } from '../words';
import { identificationTypes } from './identification';

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
