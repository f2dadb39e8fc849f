export interface Manifest {
	readonly version: string;
	readonly repository?: { readonly url?: string };
}

/** Why a release cannot be made of this commit. npm refuses a provenance that names another repository than package.json does. */
export function unfit({ version, repository }: Manifest, env: NodeJS.ProcessEnv): string[] {
	if (env.GITHUB_REF_TYPE !== 'tag') return [];
	const url = `git+https://github.com/${env.GITHUB_REPOSITORY ?? ''}.git`;
	return [
		...(env.GITHUB_REF_NAME === `v${version}`
			? []
			: [`The tag is ${env.GITHUB_REF_NAME ?? ''}, the version in package.json is ${version}`]),
		...(repository?.url === url ? [] : [`package.json needs "repository": { "type": "git", "url": "${url}" }`]),
	];
}
