import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';
import { isSafe } from '../../api/endpoint';
import { unexpectedResponse } from '../../api/errors';
import { isObject, type Dictionary } from '../../api/object';
import { tableRow } from '../columns';
import { labelled } from '../labels';
import { Listed, type Answer, type Operation, type OutputItem } from '../operation';
import { dated } from '../simplify';
import { withReport } from './report';
import type { Task, Values } from './task';

/** What is left of a record, and which labels it gets, in which language and time zone. Without a zone it stays as it came. */
export type Form = Pick<Operation, 'labels' | 'simplified'> & Partial<Pick<Task, 'zh'>> & { readonly zone?: string };

export const formOf = ({ simplified: kept, labels, freeRequest }: Operation, { simplify }: Values, zh: Task['zh'], zone: string): Form =>
	simplify === false || freeRequest ? {} : { ...(kept && { simplified: kept }), ...(labels && { labels }), zh, zone };

/** An answer with the record in place of its wrapper. */
export function unwrapped(answer: Answer, wrapper?: string): Answer {
	if (wrapper === undefined || !isObject(answer.data)) return answer;
	const { [wrapper]: record, ...beside }: Dictionary = answer.data;
	return isObject(record) ? { ...answer, data: { ...beside, ...record } } : answer;
}

/** An answer that says what has been done. */
export function complete({ endpoint, fields }: Operation, answer: Answer, done: IDataObject): Answer {
	const { data } = answer;
	if (Array.isArray(data) || data instanceof Listed) return answer;
	if (Object.keys(data ?? {}).length === 0) return { ...answer, data: done };
	return isObject(data) && !isSafe(endpoint) ? { ...answer, data: withReport(fields, data as IDataObject, done) } : answer;
}

/** One item for an object, one for each record of a list. `files`: of the input item. */
export function outputOf({ data = {}, binary }: Answer, form: Form, files?: IBinaryKeyData): readonly OutputItem[] {
	if (data instanceof Listed) return data.items;
	const one = !Array.isArray(data);
	const records: readonly unknown[] = one ? [data] : data;
	// One output item for one input item is the same item further on, so it keeps its files.
	const all = one && files ? { ...files, ...binary } : binary;
	return records.map((record) => ({ json: jsonOf(record, form), ...(all && { binary: all }) }));
}

/** A record is an object, whatever Feishu returns. */
export function jsonOf(record: unknown, { simplified: kept, labels = {}, zh, zone }: Form): IDataObject {
	if (!isObject(record)) throw unexpectedResponse();
	const whole = record as IDataObject;
	if (zone === undefined) return clearly(whole);
	return clearly(kept ? tableRow(whole, kept, { labels, zh, zone }) : labelled(dated(whole, zone), labels, zh));
}

export const withInput = (output: readonly OutputItem[], { kept }: { readonly kept?: IDataObject }): readonly OutputItem[] =>
	kept ? output.map(({ json, ...rest }) => ({ json: clearly({ ...kept, ...json }), ...rest })) : output;

const clearly = (json: IDataObject): IDataObject => (looksFailed(json) ? { data: json } : json);

/** n8n takes such an item for a failed one, and moves it to the error output. */
const looksFailed = (json: IDataObject) =>
	Boolean(json.error) && Object.keys(json).every((key) => ['error', 'message', 'stack'].includes(key));
