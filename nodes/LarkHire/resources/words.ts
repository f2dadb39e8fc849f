import type { Words } from '../framework/labels';

/** Of custom fields; forms of offers have numbers of their own. */
export const objectTypeWords: Words = {
	1: 'Single-line text',
	2: 'Multi-line text',
	3: 'Single-choice field',
	4: 'Multiple-choice field',
	5: 'Day',
	6: 'Month',
	7: 'Year',
	8: 'Period',
	9: 'Number field',
	10: 'Default field',
	11: 'Module',
	13: 'File field',
};

/** What a contract is counted in. */
export const periodWords: Words = { 1: 'Months', 2: 'Years' };

/** Of the parts of an address. */
export const locationWords: Words = { 1: 'Country', 2: 'Province or state', 3: 'City', 4: 'District', 5: 'Street address' };
