import { optionalFields } from '../../fields/additionalFields';
import { writeMode } from '../../fields/writeMode';
import { unexpectedResponse } from '../../api/errors';
import { recordsOf } from '../../api/records';
import { InputError } from '../../framework/inputError';
import { readText } from '../../framework/readers/text';
import { country } from '../../fields/mobile';
import { resumeSourceId } from '../application/resumeSourceId';
import { changeOf } from './change';
import { checkedCustomValues } from './customFields';
import { basicsOf, checkProfile, email, mobileNumber, profile, sectionsOf } from './profile';
import { operation } from '../../framework/operation';
import { createTalent, findTalents, getTalent, queryTalentObjects, updateTalent } from './endpoints';
import { t, translated } from '../../language/texts';

const [otherMobile] = mobileNumber;

const readContact = (raw: unknown): string => {
	const text = readText(raw).trim();
	if (/^[^\s@]+@[^\s@]+$/.test(text)) return text;
	const digits = text.replace(/[\s().-]/g, '');
	if (/^\d+$/.test(digits)) return digits;
	throw new InputError(
		'is neither an email address nor a mobile number',
		'Enter a mobile number as digits without country code, and the country in Country or Region.',
	);
};

/** The contact together with the other fields. Throws an InputError if one is there twice. */
function withContact<G extends { readonly email?: string | undefined; readonly mobile?: string | undefined }>(contact: string, given: G) {
	const isEmail = contact.includes('@');
	const [label, other] = isEmail ? ['Email', given.email] : ['Mobile', given.mobile];
	const field = translated(label);
	if (other !== undefined)
		throw new InputError(t`Contact is the ${field.toLowerCase()} already`, t`Remove ${field} under Additional Fields.`);
	return { ...given, ...(isEmail ? { email: contact } : { mobile: contact }) };
}

/** Feishu searches by the prefix of the country. Throws an InputError where that is not known. */
function prefixOf(contact: string, { countryOrRegion: place }: { readonly countryOrRegion?: { readonly prefix?: string } | undefined }) {
	const prefix = place?.prefix?.replace('+', '');
	if (contact.includes('@') || !place || prefix !== undefined) return prefix;
	throw new InputError('Country or Region has no known telephone prefix', 'Feishu searches by prefix: use an email address as Contact.');
}

export const createOrUpdate = operation({
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update a talent for a candidate',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	endpoint: createTalent,
	endpoints: [findTalents, getTalent, updateTalent, queryTalentObjects],
	recordKey: 'contact',
	fields: [
		{
			displayName: 'Contact',
			name: 'contact',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. nathan@example.com',
			description: 'Email address or mobile number that the talent is found by',
			read: readContact,
		},
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 林晓',
			description: 'Name of the candidate',
		},
		writeMode('talent'),
		optionalFields([
			email,
			otherMobile,
			country,
			...profile,
			{ ...resumeSourceId, description: 'Where the resume comes from. Only for new talents.' },
		]),
	],
	check({ contact, additionalFields }) {
		checkProfile(withContact(contact, additionalFields));
		prefixOf(contact, additionalFields);
	},
	async execute({ lark, params: { contact, name, mode, additionalFields } }) {
		const given = { ...withContact(contact, additionalFields), name };
		const isEmail = contact.includes('@');
		const { data: found } = await lark.hire.v1.talent.batchGetId({
			data: isEmail ? { email_list: [contact] } : { mobile_number_list: [contact], mobile_code: prefixOf(contact, additionalFields) },
		});
		const [first, another] = [...new Set(recordsOf(found?.talent_list).map(({ talent_id: id }) => id))];
		if (another !== undefined)
			throw new InputError(
				'Several talents have this contact',
				'Nothing was changed. Merge them in Lark Hire, or use Talent: Update with the ID of the right one.',
			);
		if (first !== undefined) {
			const data = await changeOf(lark, { talentId: first, mode, given });
			await lark.hire.v1.talent.combinedUpdate({ data });
			return { data: { talent_id: first, action: 'updated' } };
		}
		const custom = await checkedCustomValues(lark, given.customFields ?? []);
		const { data } = await lark.hire.v1.talent.combinedCreate({
			data: { ...sectionsOf(given), resume_source_id: given.resumeSourceId, basic_info: { ...basicsOf(given, custom), name } },
		});
		// Without the ID a workflow could not go on.
		if (!data?.talent_id) throw unexpectedResponse().inDoubt();
		return { data: { talent_id: data.talent_id, action: 'created' } };
	},
});
