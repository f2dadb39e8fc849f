/** Packages that bring no types. */
declare module 'eslint-plugin-n8n-nodes-base' {
	const plugin: { configs: Record<'community' | 'credentials' | 'nodes', { rules: Record<string, unknown> }> };
	export default plugin;
}
