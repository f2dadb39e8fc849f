import type { Field } from '../../framework/field';
import type { Lark } from '../../api/sdk';
import { unexpectedResponse } from '../../api/errors';
import { id } from '../../fields/ids';
import type { Phone } from '../../fields/mobile';

export const externalId = {
	displayName: 'External ID',
	name: 'externalId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. candidate-1042',
	description: 'Your own ID for the candidate. Feishu creates one user per ID; for a known ID, the existing user is returned unchanged.',
} as const satisfies Field;

/** Who applies. */
export const siteUser = [
	{
		displayName: 'Site User',
		name: 'siteUser',
		type: 'options',
		default: 'register',
		options: [
			{ name: 'ID', value: 'id', description: 'An existing user' },
			{ name: 'Register Now', value: 'register', description: 'Register the user and apply in one step' },
		],
		description: 'Who applies. Every delivery belongs to a user of the website.',
	},
	{
		...id({
			displayName: 'Site User ID',
			name: 'siteUserId',
			placeholder: 'e.g. 6960663240925956634',
			description: 'The user_id from Website: Create Site User for the same website. It cannot be looked up later.',
		}),
		displayOptions: { show: { siteUser: ['id'] } },
	},
	{ ...externalId, displayOptions: { show: { siteUser: ['register'] } } },
] as const satisfies readonly Field[];

export interface NewSiteUser extends Phone {
	readonly external_id: string;
	readonly name?: string | undefined;
	readonly email?: string | undefined;
}

/** Registers a candidate: `{ user_id, external_id, … }`, or the user who has the external ID already. */
export async function register(lark: Lark, websiteId: string, user: NewSiteUser) {
	const { data } = await lark.hire.v1.websiteSiteUser.create({ path: { website_id: websiteId }, data: { ...user } });
	const { user_id: userId, ...rest } = data?.site_user ?? {};
	// Without it the user cannot be found again.
	if (!userId) throw unexpectedResponse().inDoubt();
	return { user_id: userId, ...rest };
}
