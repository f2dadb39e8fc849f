import { phoneOf, type GivenPhone } from '../../fields/mobile';
import { register } from '../website/siteUsers';
import { InputError } from '../../framework/inputError';
import type { Lark } from '../../api/sdk';
import { t } from '../../language/texts';

interface Given {
	readonly siteUserId?: string | undefined;
	readonly externalId?: string | undefined;
	readonly name?: string | undefined;
	readonly email?: string | undefined;
	readonly phone: GivenPhone;
}

/** The ID of the user who applies; for a newly registered user also the ID for the output item. */
export async function applicant(
	lark: Lark,
	websiteId: string,
	{ siteUserId, externalId = '', name, email, phone }: Given,
): Promise<{ readonly userId: string; readonly registered: { readonly user_id?: string } }> {
	if (siteUserId !== undefined) return { userId: siteUserId, registered: {} };
	const { user_id: userId } = await register(lark, websiteId, { external_id: externalId, name, email, ...phoneOf('code', phone) });
	return { userId, registered: { user_id: userId } };
}

/** Registration requires the country in another form than file delivery. */
export function registrable({ countryOrRegion: country }: GivenPhone): void {
	if (country === undefined || country.code !== undefined) return;
	throw new InputError(
		t`A user with a mobile number of ${country.prefix ?? ''} cannot be registered here`,
		"Registration requires Feishu's country code and file delivery the telephone prefix; both are known only for mainland China. Omit the number, or register with Website: Create Site User and set Site User to ID.",
	);
}
