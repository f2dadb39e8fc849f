import { isObject } from '../api/object';
import type { CustomValue } from './customValues';
import { cannotResend, storedList } from './stored';

/** How an API returns custom values. It accepts times in milliseconds. */
export interface Returned {
	readonly times: 'milliseconds' | 'seconds';
	/** Types whose values it does not return: one of them may be stored although it looks blank. */
	readonly hidden?: readonly number[];
}

const asText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const keyOf = (option: unknown) => (isObject(option) ? asText(option.key) : undefined);
const asMs = (time: unknown, times: Returned['times']) => {
	const text = asText(time);
	return text !== undefined && /^-?\d+$/.test(text) ? `${text}${times === 'seconds' ? '000' : ''}` : undefined;
};
const all = (values: ReadonlyArray<string | undefined>) =>
	values.length > 0 && values.every((value) => value !== undefined) ? JSON.stringify(values) : undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** By type: a stored value in the form that Feishu accepts; undefined where that is not known. */
function written(type: unknown, value: Readonly<Record<string, unknown>>, times: Returned['times']): string | undefined {
	switch (type) {
		case 1:
		case 2:
			return asText(value.content);
		case 3:
			return keyOf(value.option);
		case 4:
			return all(list(value.option_list).map(keyOf));
		case 5:
		case 6:
		case 7:
		case 12:
			return asMs(value.time, times);
		case 8:
			return isObject(value.time_range)
				? all([asMs(value.time_range.start_time, times), asMs(value.time_range.end_time, times)])
				: undefined;
		case 9:
			return asText(value.number);
		case 13: {
			const files = list(value.customized_attachment).map((file) => (isObject(file) ? asText(file.file_id) : undefined));
			return all(files) && JSON.stringify(files.map((file_id) => ({ file_id })));
		}
		default:
			return undefined;
	}
}

const isBlank = (value: unknown) =>
	!isObject(value) || Object.values(value).every((one) => one === undefined || one === null || one === '');

/** The stored custom values with the given ones put over them. Throws an InputError for one that cannot be sent again. */
export function mergedCustomValues(stored: unknown, given: readonly CustomValue[], { times, hidden = [] }: Returned): CustomValue[] {
	const kept = storedList(
		stored,
		({ object_id: id, object_type: type, value }) => {
			if (given.some(({ object_id: own }) => own === id) || (isBlank(value) && !hidden.some((one) => one === type))) return [];
			const text = isObject(value) ? written(type, value, times) : undefined;
			if (typeof id !== 'string' || text === undefined) return cannotResend('custom field');
			return [{ object_id: id, value: text }];
		},
		'list of custom fields',
	);
	return [...kept.flat(), ...given];
}
