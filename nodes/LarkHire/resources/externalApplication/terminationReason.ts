import type { Field } from '../../framework/field';
import { readText } from '../../framework/readers/text';
import { locator } from '../../fields/locator';
import { bothNames, pickerOf } from '../../fields/picker';
import { terminationReasons } from '../application/terminationReasons';

/** External applications take the name, not the ID. */
const reasons = pickerOf({
	...terminationReasons,
	name: 'searchTerminationReasons',
	lists: 'termination reasons',
	entry: ({ id, name }) => ({ name: bothNames(name), value: name?.zh_cn || name?.en_us, also: id }),
});

export const terminationReason = {
	displayName: 'Termination Reason',
	name: 'terminationReason',
	description: 'Why the application ended, as text or as a reason of your tenant from the list',
	...locator(reasons, { pick: 'Select a reason…', typed: 'Text', mode: 'text', example: '不合适' }),
	read: readText,
} as const satisfies Field;
