import type { Field } from '../../framework/field';
import { readText } from '../../framework/readers/text';
import { locator } from '../../fields/locator';
import { bothNames, enabled, pickerOf } from '../../fields/picker';
import { listTerminationReasons } from '../application/endpoints';

/** The tenant's own reasons. External applications take the name, not the ID. */
const reasons = pickerOf({
	name: 'searchTerminationReasons',
	lists: 'termination reasons',
	endpoints: [listTerminationReasons],
	pageSize: 200,
	async ask({ lark }, page) {
		const { data } = await lark.hire.v1.terminationReason.list({ params: page });
		return { data: { ...data, items: enabled(data?.items) } };
	},
	entry: ({ id, name }) => ({ name: bothNames(name), value: name?.zh_cn || name?.en_us, also: id }),
});

export const terminationReason = {
	displayName: 'Termination Reason',
	name: 'terminationReason',
	description: 'Why the application ended: any text, or a reason of your tenant from the list',
	...locator(reasons, { pick: 'Select a reason…', typed: 'Text', mode: 'text', example: '不合适' }),
	read: readText,
} as const satisfies Field;
