/** What a call for one page of a list asks for. */
export interface Page {
	readonly page_size: number;
	/** Left out for the first page. */
	readonly page_token?: string;
}

export interface PageAnswer<T> {
	readonly data?: { readonly items?: readonly T[]; readonly has_more?: boolean; readonly page_token?: string };
}
