/** In alphabetical order of a property. Not by `localeCompare`: its first call takes about as long as loading all other code of the node. */
export const alphabetical = <K extends string, T extends { readonly [key in K]: string }>(list: readonly T[], key: K): T[] =>
	[...list].sort((a, b) => (a[key].toLowerCase() < b[key].toLowerCase() ? -1 : 1));
