import type { Field } from '../../framework/field';
import type { Lark } from '../../api/sdk';
import { isRejection } from '../../framework/rejection';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf } from '../../fields/picker';
import { getApplication, listApplications } from './endpoints';

/** The API's own maximum. */
export const APPLICATIONS_PER_PAGE = 200;
/** In the list to pick from: the names of each require a request of its own. */
const NAMED_PER_PAGE = 10;

/** Whether the talent of an application is kept for it. */
export const lockStatuses = [
	{ name: 'Locked to Another Job', value: 2 },
	{ name: 'Locked to This Job', value: 3 },
	{ name: 'Not Locked', value: 1 },
] as const;

/** The list returns only IDs. Names of people and jobs need scopes of their own, so they may be missing. */
const applications = pickerOf({
	name: 'searchApplications',
	lists: 'applications',
	endpoints: [listApplications, getApplication],
	pageSize: NAMED_PER_PAGE,
	async ask({ lark }, page) {
		const { data } = await lark.hire.v1.application.list({ params: page });
		const details = (data?.items ?? []).map(async (id) => ({ id, names: await namesOf(lark, id) }));
		return { data: { ...data, items: await Promise.all(details) } };
	},
	entry: ({ id, names }) => ({ name: names.filter(Boolean).join(', '), value: id }),
});

/** Empty for an application that the app may not read or that has been deleted: the list still shows the others. */
async function namesOf(lark: Lark, id: string): Promise<ReadonlyArray<string | undefined>> {
	const answer = await lark.hire.v1.application
		.getDetail({ path: { application_id: id }, params: { options: ['with_job', 'with_talent'] } })
		.catch((error: unknown) => {
			if (isRejection(error)) return undefined;
			throw error;
		});
	const { basic_info: own, job, talent } = answer?.data?.application_detail ?? {};
	return [talent?.name, job?.name, own?.stage?.en_name ?? own?.stage?.zh_name];
}

/** A talent's application for a job, from the list or by ID. */
export const applicationLocator = {
	displayName: 'Application',
	name: 'applicationId',
	required: true,
	description: "A talent's application for a job (投递). The ID comes from Application: Get Many, or with an event.",
	...locator(applications, { pick: 'Select an application…', typed: 'ID', mode: 'id', example: '6949805467799537964' }),
	read: readId,
} as const satisfies Field;
