import type { IDataObject } from 'n8n-workflow';
import { isObject, type Dictionary } from '../../api/object';
import type { Field } from '../field';
import { isoIn } from '../moment';
import type { Operation } from '../operation';

/**
 * What stands for a response without a record: which record it was, and what was made of what was entered. Named like the fields: the
 * IDs, the kinds of them that were chosen, and times as ISO 8601 with the offset of `zone`. No text that was written, and no file.
 */
export function reportOf({ recordKey, fields }: Pick<Operation, 'fields' | 'recordKey'>, params: Dictionary, zone: string): IDataObject {
	const record = recordKey === undefined ? {} : { [recordKey]: params[recordKey] as string };
	return { success: true, ...record, ...told(fields, params, zone) };
}

const told = (fields: readonly Field[], params: Dictionary, zone: string): IDataObject =>
	Object.fromEntries(
		fields.flatMap((field) => {
			const value = params[field.name];
			if (field.type === 'collection') return isObject(value) ? Object.entries(told(innerOf(field), value, zone)) : [];
			if (value === undefined) return [];
			if (field.type === 'dateTime') return [[field.name, typeof value === 'number' ? isoIn(zone, value) : (value as string)]];
			return /Ids?(Type)?$/.test(field.name) ? [[field.name, value as string]] : [];
		}),
	);

const innerOf = ({ options }: Field) => options as readonly Field[];
