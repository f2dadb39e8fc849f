import { country, mobile, phoneOf } from '../../fields/mobile';
import { optionalFields } from '../../fields/additionalFields';
import { externalId, register } from './siteUsers';
import { websiteLocator } from './fields';
import { operation } from '../../framework/operation';
import { createWebsiteSiteUser } from './endpoints';

export const createSiteUser = operation({
	name: 'Create Site User',
	value: 'createSiteUser',
	action: 'Create a user of a website',
	description: 'Register a candidate as a user of a recruitment website',
	notice: 'If the external ID is already registered, that user is returned unchanged. Store the user ID: it cannot be looked up later.',
	endpoint: createWebsiteSiteUser,
	recordKey: 'externalId',
	fields: [
		websiteLocator,
		externalId,
		optionalFields([
			country,
			{
				displayName: 'Email',
				name: 'email',
				type: 'string',
				placeholder: 'name@email.com',
				default: '',
				description: 'Email address of the candidate',
			},
			mobile('Mobile number without country code'),
			{ displayName: 'Name', name: 'name', type: 'string', default: '', placeholder: 'e.g. 林晓', description: 'Name of the candidate' },
		]),
	],
	check: ({ additionalFields }) => void phoneOf('code', additionalFields),
	async execute({
		lark,
		params: {
			websiteId,
			externalId: external_id,
			additionalFields: { email, name, ...phone },
		},
	}) {
		return { data: await register(lark, websiteId, { external_id, name, email, ...phoneOf('code', phone) }) };
	},
});
