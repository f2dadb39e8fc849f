/**
 * What `tsc` has to refuse in an operation file. Not run: `npm run typecheck` fails when one of the expected errors does not
 * come. Each stands for a slip that would otherwise reach a user.
 */
import { perSecond } from '../../nodes/LarkHire/api/endpoint';
import type { Params } from '../../nodes/LarkHire/framework/field';
import { operation, type ExecuteContext } from '../../nodes/LarkHire/framework/operation';
import { ownOptions } from '../../nodes/LarkHire/framework/options';
import { filterFields, optionalFields } from '../../nodes/LarkHire/fields/additionalFields';

const declared = {
	name: 'Update',
	value: 'update',
	action: 'Update something',
	description: 'Something',
	endpoint: { endpoint: 'PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id', limit: perSecond(1), scopes: ['a'] },
} as const;

const fields = [
	{ displayName: 'ID', name: 'assessmentId', type: 'string', required: true, default: '' },
	{
		displayName: 'Status',
		name: 'status',
		type: 'options',
		default: 'completed',
		options: [
			{ name: 'Completed', value: 'completed' },
			{ name: 'No Need', value: 'no_need' },
		],
	},
	{
		displayName: 'Additional Fields',
		name: 'additionalFields',
		type: 'collection',
		default: {},
		options: [{ displayName: 'Comment', name: 'comment', type: 'string', default: '' }],
	},
] as const;

type Context = ExecuteContext<Params<typeof fields>>;
const path = (params: Context['params']) => ({ assessment_id: params.assessmentId });

export const right = operation({
	...declared,
	recordKey: 'assessmentId',
	fields,
	execute: async ({ lark, params }) =>
		await lark.corehr.v2.probationAssessment.patch({
			path: path(params),
			data: { assessment_status: params.status, is_final_asssessment: true, assessment_comment: params.additionalFields.comment },
		}),
});

export const slips = [
	async ({ lark, params }: Context) =>
		await lark.corehr.v2.probationAssessment.patch({
			path: path(params),
			// @ts-expect-error The wire has three s; the careful "correction" must not compile.
			data: { assessment_status: params.status, is_final_assessment: true },
		}),
	async ({ lark, params }: Context) =>
		await lark.corehr.v2.probationAssessment.patch({
			path: path(params),
			// @ts-expect-error A key that the API does not have.
			data: { assessment_status: params.status, is_final_asssessment: true, comment: '' },
		}),
	async ({ lark, params }: Context) =>
		// @ts-expect-error A required key is missing.
		await lark.corehr.v2.probationAssessment.patch({ path: path(params), data: { is_final_asssessment: true } }),
	async ({ lark, params }: Context) =>
		await lark.corehr.v2.probationAssessment.patch({
			path: path(params),
			// @ts-expect-error A field that the panel does not have.
			data: { assessment_status: params.state, is_final_asssessment: true },
		}),
	async ({ lark, params }: Context) =>
		await lark.corehr.v2.probationAssessment.patch({
			// @ts-expect-error An optional text where a required one is expected.
			path: { assessment_id: params.additionalFields.comment },
			data: { assessment_status: params.status, is_final_asssessment: true },
		}),
];

operation({
	...declared,
	fields,
	// @ts-expect-error A key that the API's records do not have, among those that Simplify keeps.
	simplified: ['evaluation', 'offers'],
	execute: async ({ lark, params }) => await lark.hire.v1.application.getDetail({ path: { application_id: params.assessmentId } }),
});

// @ts-expect-error The record's key is none of the fields.
operation({ ...declared, recordKey: 'id', fields, execute: async () => ({}) });

operation({
	...declared,
	recordKey: 'a',
	// @ts-expect-error A property that n8n's fields do not have.
	fields: [{ displayName: 'A', name: 'a', type: 'string', default: '', desription: 'misspelt' }],
	execute: async () => ({}),
});

const misspelt = { displayName: 'A', name: 'a', type: 'string', default: '', desription: 'misspelt' } as const;
// @ts-expect-error The same inside Additional Fields.
optionalFields([{ displayName: 'A', name: 'a', type: 'string', default: '', desription: 'misspelt' }]);
// @ts-expect-error The same among filters.
filterFields([{ displayName: 'A', name: 'a', type: 'string', default: '', desription: 'misspelt' }]);
// @ts-expect-error The same beside filters.
filterFields([], [{ displayName: 'A', name: 'a', type: 'string', default: '', desription: 'misspelt' }]);
// @ts-expect-error The same inside Options.
ownOptions([{ displayName: 'A', name: 'a', type: 'string', default: '', desription: 'misspelt' }]);
operation({
	...declared,
	recordKey: 'a',
	// @ts-expect-error The same in a row.
	fields: [
		{ displayName: 'A', name: 'a', type: 'fixedCollection', default: {}, options: [{ displayName: 'B', name: 'b', values: [misspelt] }] },
	],
	execute: async () => ({}),
});

operation({
	...declared,
	recordKey: 'a',
	fields: [{ displayName: 'A', name: 'a', type: 'options', default: 'x', options: [{ name: 'X', value: 'x' }] }],
	execute: async ({ params }) => {
		// @ts-expect-error A value that is none of the options.
		if (params.a === 'y') return {};
		return {};
	},
});
