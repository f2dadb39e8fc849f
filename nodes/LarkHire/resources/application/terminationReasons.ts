import type { Field, PickContext } from '../../framework/field';
import { readSomeIds } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { notChosen } from '../../fields/notChosen';
import { bothNames, enabledOn, pickerOf } from '../../fields/picker';
import type { Rejection } from '../../framework/operation';
import type { Page } from '../../api/page';
import { listTerminationReasons } from './endpoints';

/** The tenant's own reasons that are in use, for lists to pick from. */
export const terminationReasons = {
	endpoints: [listTerminationReasons],
	pageSize: 200,
	async ask({ lark }: PickContext, page: Page) {
		const { data } = await lark.hire.v1.terminationReason.list({ params: page });
		return enabledOn(data);
	},
} as const;

const types = [
	{ name: 'Candidate Rejected Us', value: 22 },
	{ name: 'Other', value: 27 },
	{ name: 'We Rejected Candidate', value: 1 },
] as const;

/** Each reason belongs to one type, which is shown with it. */
const reasons = pickerOf({
	...terminationReasons,
	name: 'searchTerminationReasonIds',
	lists: 'termination reasons with their type',
	entry({ id, name, termination_type: type }) {
		const kind = types.find(({ value }) => value === type);
		return { name: [kind?.name, bothNames(name)].filter(Boolean).join(': '), value: id };
	},
});

export const terminationType = {
	displayName: 'Termination Type',
	name: 'terminationType',
	type: 'options',
	required: true,
	default: '',
	options: [notChosen, ...types],
	description: 'Who ended the application',
} as const satisfies Field;

export const terminationDetails = [
	{
		displayName: 'Note',
		name: 'note',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: 'Why, in your own words',
	},
	{
		displayName: 'Termination Reasons',
		name: 'terminationReasonIds',
		description: 'Reasons of the chosen type: one from the list, or IDs separated by commas',
		...locator(reasons, { pick: 'Select a reason…', typed: 'ID', mode: 'id', example: '7230753910687080000' }),
		read: readSomeIds,
	},
] as const satisfies readonly Field[];

const ENDED = 1002221;

/** An operation's `alreadyApplied`: an earlier attempt may have ended it. */
export const hasEnded = ({ code, doubtful }: Rejection): boolean => doubtful && code === ENDED;
