/** The page that a list call requests. */
export interface Page {
	readonly page_size: number;
	/** Omitted for the first page. */
	readonly page_token?: string;
}

export interface PageResponse<T> {
	readonly data?: { readonly items?: readonly T[]; readonly has_more?: boolean; readonly page_token?: string };
}
