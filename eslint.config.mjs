import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import n8nNodesBase from 'eslint-plugin-n8n-nodes-base';
import tseslint from 'typescript-eslint';

const shipped = ['nodes/**/*.ts', 'credentials/**/*.ts'];
const sdk = '@larksuiteoapi/node-sdk';

/** One rule set of eslint-plugin-n8n-nodes-base, which still has the form of older ESLint. */
const base = (set, files) => ({ files, plugins: { 'n8n-nodes-base': n8nNodesBase }, rules: n8nNodesBase.configs[set].rules });

/** Code in `files` imports nothing of `group`, except types where that is said. */
const keepOut = (files, restrictions) => ({
	files,
	rules: {
		'@typescript-eslint/no-restricted-imports': [
			'error',
			{ patterns: restrictions.map(([group, message, allowTypeImports = false]) => ({ group, message, allowTypeImports })) },
		],
	},
});
const sdkOnlyAsTypes = [[sdk], 'Outside transport/ the SDK gives types only: loading it costs time and memory.', true];
const noTransport = [['**/transport/*'], 'Only framework/ and transport/ know HTTP; operations get `lark`.'];

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
		},
	},
	keepOut(['nodes/LarkHire/{resources,events,fields}/**/*.ts'], [sdkOnlyAsTypes, noTransport]),
	keepOut(['nodes/LarkHire/*.ts', 'nodes/LarkHire/framework/**/*.ts', 'credentials/**/*.ts'], [sdkOnlyAsTypes]),
	// The users of this package asked for the official SDK, so it is for self-hosted n8n and not for verification on n8n Cloud.
	{ files: ['package.json'], rules: { '@n8n/community-nodes/no-runtime-dependencies': 'off' } },
	// For nodes in n8n's own repository, as its documentation says. It contradicts cred-class-field-documentation-url-not-http-url,
	// the rule for community nodes, which stays on.
	{ files: ['credentials/**/*.ts'], rules: { 'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off' } },
	// The one module that loads it. Everywhere else the types come from framework/lark.ts, which leave nothing behind when compiled.
	{ files: ['nodes/LarkHire/transport/client.ts'], rules: { '@n8n/community-nodes/no-restricted-imports': 'off' } },
	// Node's own streams: files of hundreds of megabytes must not be in memory as a whole.
	{ files: ['nodes/LarkHire/transport/stream.ts'], rules: { '@n8n/community-nodes/no-restricted-imports': 'off' } },
);
