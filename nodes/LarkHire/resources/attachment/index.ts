import type { Resource } from '../../framework/operation';
import { download } from './download.operation';
import { get } from './get.operation';
import { getPreview } from './getPreview.operation';
import { upload } from './upload.operation';
import { zh } from './zh';

export const attachment: Resource = {
	name: 'Attachment',
	value: 'attachment',
	description: 'Files in Lark Hire: resumes, portfolios and others (附件)',
	operations: [download, get, getPreview, upload],
	zh,
};
