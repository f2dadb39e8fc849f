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

/**
 * The record that a change returns, with those required IDs that it does not have: the website of a site user. If it is no more than IDs,
 * it says nothing that could be checked, and gets all of the report.
 */
export function withReport(fields: readonly Field[], record: IDataObject, { success: _, ...sent }: IDataObject): IDataObject {
	const bare = Object.keys(record).every((key) => ONLY_IDS.test(key));
	const identifies = (name: string) => fields.some((field) => field.name === name && field.required === true);
	const text = JSON.stringify(record);
	const has = (value: unknown) => [value].flat().every((one) => text.includes(JSON.stringify(one)));
	const added = Object.entries(sent).filter(([name, value]) => !(name in record) && (bare || identifies(name)) && !has(value));
	return { ...record, ...Object.fromEntries(added) };
}

/** `action`: whether an upsert has created or updated. */
const ONLY_IDS = /(^|_)(id|ids|action)$/;

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
