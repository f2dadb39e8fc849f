import type { Hints } from '../../api/larkError';

/** Codes of creating and updating an offer. Some mean something else where a status is updated. */
export const offerHints: Hints = {
	1002053: { what: 'The application has an offer already', todo: 'Use Offer: Update.' },
	1002054: { what: 'The application does not exist', todo: 'Check the ID; a deleted application is not found either.' },
	1002055: { what: 'The application has ended', todo: 'Recover it first.' },
	1002056: { what: 'The stage of the application does not allow it', todo: 'Look at the stage of the application.' },
	1002057: { what: 'The application form has a newer version', todo: 'Choose Application Form: the node then uses its newest version.' },
	1002058: { what: 'An attachment does not exist', todo: 'Use IDs from Attachment: Upload.' },
	1002059: { what: 'The application form does not exist', todo: 'Pick the form from the list.' },
	1002061: { what: 'A formula is not valid', todo: 'Check the custom fields.' },
	1002062: { what: 'The stage of the application does not allow an offer', todo: 'Move the application to the offer stage first.' },
	1002066: { what: 'The status of the offer does not allow an update', todo: 'An offer that was sent or accepted cannot be changed.' },
	1002069: { what: 'The employment job does not exist', todo: 'Check Employment Job ID.' },
	1002070: { what: 'The employment job is switched off', todo: 'Choose another one.' },
	1002071: { what: 'The job family does not exist', todo: 'Check Job Family ID, and that "Job Family ID Type" matches it.' },
	1002072: { what: 'The job family is switched off', todo: 'Choose another one.' },
	1002073: { what: 'The job level does not exist', todo: 'Check Job Level ID, and that "Job Level ID Type" matches it.' },
	1002074: { what: 'The job level is switched off', todo: 'Choose another one.' },
	1002075: { what: 'The job grade does not exist', todo: 'Check Job Grade ID.' },
	1002076: { what: 'The job grade is switched off', todo: 'Choose another one.' },
	1002077: { what: 'Employment job and job family do not belong together', todo: 'Check both IDs.' },
	1002078: { what: 'Employment job and job level do not belong together', todo: 'Check both IDs.' },
	1002079: { what: 'Job family and job level do not belong together', todo: 'Check both IDs.' },
	1002080: { what: 'Job level and job grade do not belong together', todo: 'Check both IDs.' },
	1002082: { what: 'There are too many attachments', todo: 'An offer has at most 20.' },
	1002083: { what: 'The file of an attachment does not exist', todo: 'Use IDs from Attachment: Upload.' },
};
