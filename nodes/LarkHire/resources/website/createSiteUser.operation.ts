import { optionalFields } from '../../fields/optionalFields';
import { website } from '../../fields/websites';
import { perSecond } from '../../framework/endpoint';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';

export const createSiteUser = operation({
	name: 'Create Site User',
	value: 'createSiteUser',
	action: 'Create a user of a website',
	description: 'Register a candidate as a user of a recruitment website. If the external ID was registered before, that user comes back unchanged. Keep the user ID: Feishu cannot look it up.',
	endpoint: 'POST /open-apis/hire/v1/websites/:website_id/site_users',
	limit: perSecond(10),
	scopes: ['hire:site'],
	apps: 'custom',
	// Feishu creates one user per external ID.
	repeatable: true,
	target: 'externalId',
	fields: [
		website,
		{ displayName: 'External ID', name: 'externalId', type: 'string', required: true, default: '', placeholder: 'e.g. candidate-1042', description: 'Your own ID of the candidate. Feishu creates one user for each.' },
		optionalFields([
			{ displayName: 'Email', name: 'email', type: 'string', placeholder: 'name@email.com', default: '', description: 'Email address of the candidate' },
			{ displayName: 'Mobile', name: 'mobile', type: 'string', default: '', placeholder: 'e.g. 18900001111', description: 'Phone number without the country\'s prefix. Goes only together with the country code.' },
			{ displayName: 'Mobile Country Code', name: 'mobileCountryCode', type: 'string', default: '', placeholder: 'e.g. CN_1', description: 'Feishu\'s code of the country, such as CN_1 for China. Goes only together with the mobile.' },
			{ displayName: 'Name', name: 'name', type: 'string', default: '', placeholder: 'e.g. 林晓', description: 'Name of the candidate' },
		]),
	],
	check({ additionalFields: { mobile, mobileCountryCode } }) {
		if ((mobile === undefined) === (mobileCountryCode === undefined)) return;
		throw new InputError('Mobile and Mobile Country Code go only together', 'Fill in both or neither.');
	},
	async execute({ lark, params: { websiteId, externalId, additionalFields: { email, mobile, mobileCountryCode, name } } }) {
		return await lark.hire.v1.websiteSiteUser.create({
			path: { website_id: websiteId },
			data: { external_id: externalId, name, email, mobile, mobile_country_code: mobileCountryCode },
		});
	},
});
