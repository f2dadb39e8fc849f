import type { Lark } from '../../api/sdk';
import type { Page } from '../../api/page';
import { LarkError } from '../../api/larkError';
import type { TimeWindow } from '../../framework/polling/cursor';
import type { ListContext } from '../../framework/polling/timedList';
import type { Field } from '../../framework/field';
import { getApplication, listApplications } from '../../resources/application/endpoints';
import { APPLICATIONS_PER_PAGE } from '../../resources/application/fields';
import { applicationLabels, simpleApplication } from '../../resources/application/record';
import { zh } from '../../resources/application/zh';
import { HIRE_OVERLAP_MS } from './times';

type Details = Awaited<ReturnType<Lark['hire']['v1']['application']['getDetail']>>;
export type Application = NonNullable<NonNullable<Details['data']>['application_detail']>;

const NO_SUCH_APPLICATION = 1002201;

/** A page of the IDs of applications that have changed. */
export const listChanged = async (
	lark: Lark,
	{ window: { from, to }, page }: { readonly window: TimeWindow; readonly page: Page },
	by: { readonly job_id?: string | undefined; readonly active_status?: string },
) => await lark.hire.v1.application.list({ params: { ...page, ...by, update_start_time: String(from), update_end_time: String(to) } });

/** Applications that have changed. The list has only their IDs, so each of them is read. */
export const changedApplications = {
	cost: 'Each poll sends 1 request, and 1 for each application that has changed in any way, whatever the filters. Up to 3 more tell what has changed again in the last minutes.',
	endpoints: [listApplications, getApplication],
	pageSize: APPLICATIONS_PER_PAGE,
	overlapMs: HIRE_OVERLAP_MS,
	simplified: simpleApplication,
	labels: applicationLabels,
	zh,
	async detail({ lark, id }: Pick<ListContext<readonly Field[]>, 'lark'> & { readonly id: string }): Promise<Application | undefined> {
		const response = await lark.hire.v1.application.getDetail({ path: { application_id: id } }).catch((error: unknown) => {
			if (error instanceof LarkError && error.facts.code === NO_SUCH_APPLICATION) return undefined;
			throw error;
		});
		return response && (response.data?.application_detail ?? {});
	},
} as const;
