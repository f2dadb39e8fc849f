import { enabledOn } from '../../fields/picker';
import type { Page } from '../../api/page';
import type { PickContext } from '../../framework/field';
import { listResumeSources } from './endpoints';

/** The tenant's own sources that are in use, for lists to pick from. */
export const resumeSources = {
	endpoints: [listResumeSources],
	pageSize: 100,
	async ask({ lark }: PickContext, page: Page) {
		const { data } = await lark.hire.v1.resumeSource.list({ params: page });
		return enabledOn(data);
	},
} as const;
