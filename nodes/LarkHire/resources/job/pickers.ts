import type { Field } from '../../framework/field';
import { readId, readSomeIds } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { bothNames, enabledOn, pickerOf } from '../../fields/picker';
import { listWebsites } from '../website/endpoints';
import { WEBSITES_PER_PAGE } from '../website/fields';
import { listJobFunctions, listJobTypes, listLocations, listSubjects } from './endpoints';

const types = pickerOf({
	name: 'searchJobTypes',
	lists: 'job categories',
	endpoints: [listJobTypes],
	pageSize: 100,
	ask: async ({ lark }, page) => await lark.hire.v1.jobType.list({ params: page }),
	entry: ({ id, name }) => ({ name: bothNames(name), value: id }),
});

const functions = pickerOf({
	name: 'searchJobFunctions',
	lists: 'job functions',
	endpoints: [listJobFunctions],
	pageSize: 50,
	async ask({ lark }, page) {
		const { data } = await lark.hire.v1.jobFunction.list({ params: page });
		return enabledOn(data);
	},
	entry: ({ id, name }) => ({ name: bothNames(name), value: id }),
});

const subjects = pickerOf({
	name: 'searchSubjects',
	lists: 'recruiting projects',
	endpoints: [listSubjects],
	pageSize: 200,
	async ask({ lark }, page) {
		const { data } = await lark.hire.v1.subject.list({ params: page });
		return enabledOn(data);
	},
	entry: ({ id, name }) => ({ name: bothNames(name), value: id }),
});

const addresses = pickerOf({
	name: 'searchJobAddresses',
	lists: 'addresses of jobs',
	endpoints: [listLocations],
	pageSize: 100,
	async ask({ lark }, page) {
		const { data } = await lark.hire.v1.location.list({ params: { ...page, usage: 'position_location' } });
		return enabledOn(data);
	},
	entry: ({ id, name, city }) => ({ name: bothNames(name), value: id, also: bothNames(city?.name) }),
});

/** Feishu's number of the referral platform among the channels. */
const REFERRALS = '3';

const channels = pickerOf({
	name: 'searchJobChannels',
	lists: 'channels that a job post can be published to',
	endpoints: [listWebsites],
	pageSize: WEBSITES_PER_PAGE,
	async ask({ lark, page: token }, page) {
		const { data } = await lark.hire.v1.website.list({ params: page });
		const referrals = { job_channel_id: REFERRALS, name: { en_us: 'Referral Platform', zh_cn: '内推平台' } };
		return { data: { ...data, items: [...(token === undefined ? [referrals] : []), ...(data?.items ?? [])] } };
	},
	entry: ({ job_channel_id: id, name }) => ({ name: bothNames(name), value: id }),
});

export const jobTypeLocator = {
	displayName: 'Job Category',
	name: 'jobTypeId',
	description: 'Category of the job (职位类别), e.g. Engineering',
	...locator(types, { pick: 'Select a category…', typed: 'ID', mode: 'id', example: '6960663240925956551' }),
	read: readId,
} as const satisfies Field;

export const jobFunctionLocator = {
	displayName: 'Job Function',
	name: 'jobFunctionId',
	description: 'Function of the job (职能分类)',
	...locator(functions, { pick: 'Select a function…', typed: 'ID', mode: 'id', example: '7392444731470563625' }),
	read: readId,
} as const satisfies Field;

export const subjectLocator = {
	displayName: 'Project',
	name: 'subjectId',
	description: 'Recruiting project that the job belongs to (项目)',
	...locator(subjects, { pick: 'Select a project…', typed: 'ID', mode: 'id', example: '6960663240925956555' }),
	read: readId,
} as const satisfies Field;

export const addressesLocator = {
	displayName: 'Addresses',
	name: 'addressIds',
	description: 'Where the work is done: one from the list, or IDs separated by commas',
	...locator(addresses, { pick: 'Select an address…', typed: 'ID', mode: 'id', example: '6960663240925956553' }),
	read: readSomeIds,
} as const satisfies Field;

/** The same, one of them. */
export const addressLocator = {
	...addressesLocator,
	displayName: 'Address',
	name: 'addressId',
	description: 'Where the work is done',
	read: readId,
} as const satisfies Field;

export const channelLocator = {
	displayName: 'Channel',
	name: 'jobChannelId',
	description: 'A recruitment website, or the referral platform (3)',
	...locator(channels, { pick: 'Select a channel…', typed: 'ID', mode: 'id', example: '6960663240925956631' }),
	read: readId,
} as const satisfies Field;
