import type { Calendar } from '../calendar';
import type { Store } from '../store';

export interface StoredFile {
	id: string;
	/** 1 resume, 2 portfolio, 3 general: what an upload makes. */
	type: 1 | 2 | 3;
	name: string;
	mime: string;
	create_time: number;
	bytes: Buffer;
}

export interface AttachmentsData {
	/** By ID. */
	attachments: Map<string, StoredFile>;
}

export const emptyAttachments = (): AttachmentsData => ({ attachments: new Map() });

const sample = (id: string, type: StoredFile['type'], name: string, mime: string): Omit<StoredFile, 'create_time'> => ({
	id,
	type,
	name,
	mime,
	bytes: Buffer.from(`Content of ${name}`),
});

export function seedAttachments({ attachments }: Store, calendar: Calendar): void {
	const files = [
		sample('6949805467799537964', 1, '林晓的简历.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
		sample('6949805467799537966', 1, 'Resume of Zhou Ning.txt', 'text/plain'),
		sample('6949805467799537965', 2, 'Portfolio.zip', 'application/zip'),
		sample('6960663240925956555', 1, 'Resume of Wu Lan.pdf', 'application/pdf'),
		sample('64352523512563462', 1, 'Resume of Ada Sample.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
		sample('6960663240925956654', 3, '吴岚的简历.pdf', 'application/pdf'),
		sample('6982104077248219436', 3, 'Works.pdf', 'application/pdf'),
		sample('7095614894070434092', 3, 'Resume of Sam Sample.pdf', 'application/pdf'),
	];
	// From before the applications came in.
	for (const file of files) attachments.set(file.id, { ...file, create_time: calendar.time(-40) });
}
