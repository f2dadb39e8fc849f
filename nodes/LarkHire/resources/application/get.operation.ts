import { applicationLocator } from './fields';
import { applicationLabels, simpleApplication } from './record';
import { currentIdTypes, idTypesOnWire } from '../../fields/idTypes';
import { optionalFields } from '../../fields/additionalFields';
import { operation } from '../../framework/operation';
import { getApplication } from './endpoints';

const parts = [
	{
		name: 'Agency',
		value: 'with_agency',
		description: 'Needs hire:agency:readonly, and hire:agency_salary:readonly for the pay entered by the agency',
	},
	{ name: 'Employee', value: 'with_employee', description: 'Needs hire:employee:readonly' },
	{ name: 'Evaluations', value: 'with_evaluation', description: 'Needs hire:evaluation:readonly' },
	{ name: 'Interviews', value: 'with_interview', description: 'Needs hire:interview:readonly' },
	{ name: 'Job', value: 'with_job', description: 'Needs hire:job:readonly' },
	{ name: 'Offer', value: 'with_offer', description: 'Needs hire:offer:readonly, and hire:offer_salary:readonly for the pay' },
	{ name: 'Referral', value: 'with_referral', description: 'Needs hire:referral:readonly' },
	{ name: 'Talent', value: 'with_talent', description: 'Needs hire:talent:readonly' },
	{ name: 'Website', value: 'with_portal', description: 'Needs hire:site:readonly' },
] as const;

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get an application',
	description: 'Get an application with its stage and the parts chosen under Include',
	endpoint: getApplication,
	recordKey: 'applicationId',
	simplified: simpleApplication,
	labels: applicationLabels,
	hints: { 1002201: 'Deleted applications cannot be read either.' },
	fields: [
		applicationLocator,
		{
			displayName: 'Include',
			name: 'include',
			type: 'multiOptions',
			// With their names, an application can be told from another.
			default: ['with_job', 'with_talent'],
			options: parts,
			description: 'Parts to return besides basic_info. Feishu silently omits parts whose scope the app lacks.',
		},
		optionalFields(currentIdTypes),
	],
	async execute({ lark, params: { applicationId, include, additionalFields: types } }) {
		const { data } = await lark.hire.v1.application.getDetail({
			path: { application_id: applicationId },
			params: {
				options: include && [...include],
				...idTypesOnWire(types),
			},
		});
		return { data: data?.application_detail ?? [] };
	},
});
