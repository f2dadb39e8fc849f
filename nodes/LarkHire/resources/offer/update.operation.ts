import { optionalFields } from '../../fields/additionalFields';
import { writeMode } from '../../fields/writeMode';
import { recordIn } from '../../api/records';
import { storedText } from '../../fields/stored';
import { InputError } from '../../framework/inputError';
import { basicsOf, checkOffer, payOf, typesOf, wholePay, type OfferBasics } from './body';
import { departmentId, leaderId, offerDetails, operatorId, ownerId } from './details';
import { checkedValues, formLocator, formOf } from './form';
import { offerId } from './fields';
import { offerHints } from './hints';
import { checkApproval, checkUnreadable, mergedOffer, mergedPay, mergedValues } from './storedOffer';
import { operation } from '../../framework/operation';
import { t, translated } from '../../language/texts';
import { getOffer, getOfferForm, updateOffer } from './endpoints';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update an offer',
	description: 'Change an offer that was not sent yet',
	endpoint: updateOffer,
	endpoints: [getOffer, getOfferForm],
	recordKey: 'offerId',
	fields: [
		offerId,
		writeMode('offer', ', custom ones, too'),
		{
			displayName: 'Unreadable Fields',
			name: 'unreadable',
			type: 'options',
			default: 'refuse',
			displayOptions: { show: { mode: ['merge'] } },
			options: [
				{ name: 'Clear', value: 'clear', description: 'Those that are not set are cleared' },
				{ name: 'Refuse', value: 'refuse', description: 'Nothing is changed unless all of them are set' },
			],
			description: 'Attachment Description, Employment Job ID, Process Type and Recommendation: Feishu does not return them',
		},
		{
			displayName: 'Withdraw Approval If Needed',
			name: 'withdrawApproval',
			type: 'boolean',
			default: false,
			description: 'Whether to change an offer in approval or approved. Feishu withdraws the approval if a field requires one.',
		},
		{
			...formLocator,
			description: 'Form of the offer: the node uses its newest version. Required for custom fields, and in Replace mode.',
		},
		{ ...operatorId, required: true },
		optionalFields([...offerDetails, departmentId, leaderId, ownerId]),
	],
	hints: offerHints,
	check({ mode, unreadable, offerFormId, operatorId: operator, additionalFields: given }) {
		checkOffer({ ...given, operatorId: operator });
		if (mode === 'merge') {
			if (unreadable !== 'clear') checkUnreadable(basicsOf(given));
			return;
		}
		whole(basicsOf({ ...given, operatorId: operator }));
		wholePay(payOf(given));
		schemaOf(offerFormId);
	},
	async execute({ lark, params: { offerId: offer, mode, withdrawApproval, offerFormId, operatorId: operator, additionalFields } }) {
		const given = { ...additionalFields, operatorId: operator };
		const types = typesOf(given);
		const merge = mode === 'merge';
		const read = async () => recordIn((await lark.hire.v1.offer.get({ path: { offer_id: offer }, params: types })).data?.offer);
		const stored = merge || !withdrawApproval ? await read() : undefined;
		if (stored && !withdrawApproval) checkApproval(stored);
		const form = offerFormId === undefined ? undefined : await formOf(lark, offerFormId);
		const values = checkedValues(form, given.customFields);
		const [basics, pay] = [basicsOf(given), payOf(given)];
		const merged = merge && stored ? mergedValues(stored, values, form) : values;
		return await lark.hire.v1.offer.update({
			path: { offer_id: offer },
			params: types,
			data: {
				schema_id: schemaOf(form?.schemaId ?? storedText(stored?.schema_id, 'Application Form')),
				basic_info: whole(merge && stored ? mergedOffer(stored, basics) : basics),
				salary_info: wholePay(merge && stored ? mergedPay(stored, pay) : pay),
				customized_info_list: merged.length > 0 ? merged : undefined,
			},
		});
	},
});

const required = (label: string) =>
	new InputError(
		t`${translated(label)} is required`,
		'Nothing was changed. Feishu requires it for every update of an offer, and the offer has none yet.',
	);

/** The offer with all that Feishu requires. Throws an InputError. */
function whole({
	department_id: department,
	leader_user_id: leader,
	owner_user_id: owner,
	operator_user_id: operator,
	...rest
}: OfferBasics) {
	if (department === undefined) throw required('Department ID');
	if (leader === undefined) throw required('Direct Manager ID');
	if (owner === undefined) throw required('Owner ID');
	if (operator === undefined) throw required('Operator ID');
	return { ...rest, department_id: department, leader_user_id: leader, owner_user_id: owner, operator_user_id: operator };
}

function schemaOf(id: string | undefined): string {
	if (id !== undefined) return id;
	throw new InputError('Application Form is required', 'Nothing was changed. Choose the form of the offer.');
}
