import type { ExampleOperation } from './example';

const resumes = ['6949805467799537964', '6949805467799537966'] as const;

export const attachment: readonly ExampleOperation[] = [
	{
		resource: 'attachment',
		operation: 'upload',
		parameters: { binaryPropertyName: 'data', additionalFields: { fileName: '={{ $json.name }}' } },
		least: {},
		items: [{ name: '简历.pdf' }, { name: 'Second "try".pdf' }],
		file: ({ name }) => ({ name: 'original.pdf', type: 'application/pdf', text: `Content of ${name}` }),
		wire: ({ name = '' }) => ({ path: '/open-apis/hire/v1/attachments', body: { content: { name, type: 'application/pdf', size: Buffer.byteLength(`Content of ${name}`) } } }),
		effect: ({ attachments }, { name }) => [...attachments.values()].filter((one) => one.name === name).map(({ bytes, type }) => [bytes.toString(), type]),
		expected: [[['Content of 简历.pdf', 3]], [['Content of Second "try".pdf', 3]]],
	},
	...(['get', 'download'] as const).map((operation): ExampleOperation => ({
		resource: 'attachment',
		operation,
		id: 'attachmentId',
		parameters: { attachmentId: '={{ $json.id }}', attachmentType: '={{ $json.type }}' },
		least: { attachmentId: '={{ $json.id }}' },
		items: [{ id: resumes[0], type: '1' }, { id: '7095614894070434092', type: '3' }],
		wire: ({ id, type = '' }) => ({ path: `/open-apis/hire/v1/attachments/${id}`, query: { type } }),
	})),
	{
		resource: 'attachment',
		operation: 'getPreview',
		id: 'attachmentId',
		parameters: { attachmentId: '={{ $json.id }}' },
		least: { attachmentId: '={{ $json.id }}' },
		items: [{ id: resumes[0] }, { id: resumes[1] }],
		wire: ({ id }) => ({ path: `/open-apis/hire/v1/attachments/${id}/preview` }),
	},
];
