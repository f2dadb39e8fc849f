import type { Resource } from '../../framework/operation';
import { getAll } from './getAll.operation';

export const website: Resource = {
	name: 'Website',
	value: 'website',
	description: 'Recruitment websites, their channels and job posts (招聘官网)',
	operations: [getAll],
};
