import type { Field } from '../../framework/field';
import { readUrl } from '../../fields/url';

/** Report files of a background check: each has a name and an address that Feishu can open. */
export const reportFiles = {
	displayName: 'Report Files',
	name: 'reportFiles',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Report File',
	default: {},
	description: 'Reports of this stage. Required if a result is set.',
	options: [
		{
			displayName: 'File',
			name: 'file',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. Stage report.pdf',
					description: 'The file name that recruiters see',
				},
				{
					displayName: 'URL',
					name: 'url',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. https://example.com/report.pdf',
					description: 'URL where the report can be downloaded or viewed',
					read: readUrl,
				},
				{
					displayName: 'URL Type',
					name: 'urlType',
					type: 'options',
					default: 1,
					options: [
						{ name: 'PDF Download', value: 1, description: 'Feishu downloads the PDF file from this address' },
						{ name: 'Preview Link', value: 2, description: 'Feishu links to a page that shows the report' },
					],
				},
			],
		},
	],
	read: ({ file }: { readonly file: ReadonlyArray<{ readonly name: string; readonly url: string; readonly urlType?: 1 | 2 }> }) =>
		file.map(({ name, url, urlType }) => ({ report_name: name, report_url: url, ...(urlType && { report_url_type: urlType }) })),
} as const satisfies Field;
