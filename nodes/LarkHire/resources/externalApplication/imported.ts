import type { Field } from '../../framework/field';
import type { Hints } from '../../api/larkError';
import { recordsOf } from '../../api/records';
import { readSomeIds } from '../../fields/ids';
import { cannotResend, storedList } from '../../fields/stored';
import { InputError } from '../../framework/inputError';
import { t, translated } from '../../language/texts';

// What records have in common that are imported from another system and belong to an external application.

/** The other system's ID of a new record. */
export const externalId = (example: string) =>
	({
		displayName: 'External ID',
		name: 'externalId',
		type: 'string',
		default: '',
		placeholder: `e.g. ${example}`,
		description: 'ID in the other system. Feishu uses it only to reject duplicates within 24 hours.',
	}) as const satisfies Field;

/** Of a new record. */
export const creationHints: Hints = {
	1002002:
		'The external application may not exist, or a record with this External ID may have been created within the last 24 hours. Otherwise check all IDs and values of this item.',
};

/** The record with this ID, which has to belong to the application. Throws an InputError. */
export function ownedRecord<T extends { readonly id?: string | undefined; readonly external_application_id?: string | undefined }>(
	records: readonly T[] | undefined,
	{ label, id, applicationId }: { readonly label: string; readonly id: string; readonly applicationId: string },
): T {
	const stored = recordsOf(records).find((one) => one.id === id);
	if (!stored)
		throw new InputError(t`${translated(label)} ID ${id} was not found`, 'Nothing was changed. In Merge mode, the record must exist.');
	const { external_application_id: owner } = stored;
	if (owner === applicationId) return stored;
	throw new InputError(
		t`The record does not belong to External Application ID ${applicationId}`,
		typeof owner === 'string'
			? t`It belongs to ${owner}. Nothing was changed. To move the record, use Replace mode.`
			: 'Nothing was changed. To move the record, use Replace mode.',
	);
}

/** IDs of files of an imported record. */
export const attachmentIds = {
	displayName: 'Attachment IDs',
	name: 'attachmentIds',
	type: 'string',
	default: '',
	placeholder: 'e.g. 7404675264888097068',
	description: 'Files, from Attachment: Upload. Separate IDs with commas or line breaks, or use a list.',
	read: readSomeIds,
} as const satisfies Field;

/** The IDs of a stored record's attachments, to be sent again. Throws an InputError where one cannot be read, or there are too many. */
export function storedAttachments(list: unknown, most = Infinity): readonly string[] {
	const label = 'list of attachments';
	const ids = storedList(list, ({ id }) => (typeof id === 'string' && id !== '' ? id : cannotResend(label)), label);
	if (ids.length <= most) return ids;
	throw new InputError(
		t`The record has ${ids.length} attachments, but Feishu accepts only ${most} in an update`,
		'Nothing was changed. Set Attachment IDs to those that are to stay.',
	);
}

/**
 * That an update kept the attachments whose stored IDs were sent again: Feishu's pages do not say that it accepts these IDs.
 * Throws an InputError.
 */
export function checkKept(sent: readonly string[], list: unknown): void {
	const kept = Array.isArray(list) ? list.length : 0;
	if (kept >= sent.length) return;
	throw new InputError(
		t`The update was made, but Feishu kept only ${kept} of ${sent.length} attachments`,
		'Upload the missing files again with Attachment: Upload, and set Attachment IDs.',
	);
}
