import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import n8nNodesBase from 'eslint-plugin-n8n-nodes-base';
import * as importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const shipped = ['nodes/**/*.ts', 'credentials/**/*.ts'];
const sdk = '@larksuiteoapi/node-sdk';

/** One rule set of eslint-plugin-n8n-nodes-base, which still has the form of older ESLint. */
const base = (set, files) => ({ files, plugins: { 'n8n-nodes-base': n8nNodesBase }, rules: n8nNodesBase.configs[set].rules });

/**
 * The floors of the house, from the ground up: each imports only from itself and from those below it. Of `transport` only
 * `framework` and `credentials` know anything.
 */
const layers = ['language', 'api', 'transport', 'framework', 'fields', 'resources', 'triggers'];
const sdkAsTypes = {
	group: [sdk],
	message: 'Outside transport/client.ts and transport/longConnection.ts the SDK provides types only: loading it costs time and memory.',
	allowTypeImports: true,
};
const layerRules = layers.map((layer, floor) => {
	const above = layers.slice(floor + 1);
	const hidden = floor > layers.indexOf('framework') ? ['transport'] : [];
	const group = [...above, ...hidden].map((name) => `**/${name}/**`).concat(floor < layers.length ? ['**/*.node'] : []);
	return {
		files: [`nodes/LarkHire/${layer}/**/*.ts`],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group,
							message: `${layer}/ may import only ${['itself', ...layers.slice(0, floor).filter((name) => !hidden.includes(name))].join(', ')}.`,
						},
						sdkAsTypes,
					],
				},
			],
		},
	};
});

/** Beside the product: who may import whom. The simulator stands alone; tests and tools share the harness, never each other. */
const apart = [
	{
		target: ['./nodes', './credentials'],
		from: ['./facts', './gulp', './harness', './simulator', './test', './tools'],
		message: 'The product imports only itself.',
	},
	{ target: './simulator', from: ['./harness', './test', './tools'], message: 'The simulator stands alone.' },
	{ target: './harness', from: ['./test', './tools'], message: 'Tests and tools import the harness, not the other way round.' },
	{ target: './test', from: './tools', message: 'What tests and tools share belongs in harness/; tests of a tool in tools/test.' },
	{ target: './tools', from: './test', message: 'What tests and tools share belongs in harness/.' },
];

export default tseslint.config(
	{ ignores: ['dist/', 'node_modules/', 'coverage/', '.runtime/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.recommended],
		rules: {
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
			],
		},
	},
	{
		files: ['package.json'],
		languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
	},
	{ ...n8nCommunityNodesPlugin.configs.recommended, files: [...shipped, 'package.json'] },
	base('nodes', ['nodes/**/*.ts']),
	base('credentials', ['credentials/**/*.ts']),
	base('community', ['package.json']),
	{
		files: shipped,
		rules: {
			'no-console': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-restricted-syntax': [
				'error',
				{
					selector: 'MemberExpression[property.name=/WithIterator$|^writeFile$/]',
					message: 'The build leaves this out of the SDK (gulp/sdk.js).',
				},
			],
		},
	},
	...layerRules,
	{
		files: ['nodes/LarkHire/{fields,resources,triggers}/**/*.ts', 'nodes/LarkHire/*.ts'],
		rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
	},
	{
		files: ['nodes/LarkHire/*.ts'],
		rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [sdkAsTypes] }] },
	},
	{
		files: ['credentials/**/*.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: [...layers.slice(layers.indexOf('framework')).map((name) => `**/${name}/**`), '**/*.node'],
							message: 'credentials/ may import only language, api and transport.',
						},
						sdkAsTypes,
					],
				},
			],
		},
	},
	{
		files: ['**/*.ts'],
		plugins: { 'import-x': importX },
		settings: { 'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts'] })] },
		rules: { 'import-x/no-restricted-paths': ['error', { zones: apart }] },
	},
	// For nodes in n8n's own repository, as its documentation says. It contradicts cred-class-field-documentation-url-not-http-url,
	// the rule for community nodes, which stays on.
	{ files: ['credentials/**/*.ts'], rules: { 'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off' } },
	// It goes by names, and takes the Encrypt Key for no secret.
	{ files: ['credentials/**/*.ts'], rules: { '@n8n/community-nodes/credential-unnecessary-password': 'off' } },
	// n8n tells nodes its language in no other way than N8N_DEFAULT_LOCALE: one file reads it, and nothing else of the environment.
	{ files: ['nodes/LarkHire/language/instance.ts'], rules: { '@n8n/community-nodes/no-restricted-globals': 'off' } },
	// The transport knows no node: it throws LarkErrors, which `framework/nodeError.ts` turns into n8n's errors.
	{ files: ['nodes/LarkHire/transport/**/*.ts'], rules: { '@n8n/community-nodes/require-node-api-error': 'off' } },
	// The socket of the long connection goes through n8n's agents, which are Node's global ones.
	{ files: ['nodes/LarkHire/transport/longConnection.ts'], rules: { '@n8n/community-nodes/no-restricted-imports': 'off' } },
	// Node's own streams: files of hundreds of megabytes must not be in memory as a whole.
	{ files: ['nodes/LarkHire/transport/{exchange,files,multipart}.ts'], rules: { '@n8n/community-nodes/no-restricted-imports': 'off' } },
);
