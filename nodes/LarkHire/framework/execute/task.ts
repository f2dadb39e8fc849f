import type { IExecuteFunctions } from 'n8n-workflow';
import { translated, type Translations } from '../../language/texts';
import type { Field } from '../field';
import { InputError } from '../inputError';
import type { Operation, Resource } from '../operation';
import { commonOptionsIn, commonOptionsOf } from '../options';
import { readFields } from '../parameters';
import { binaryFiles } from './binaryFile';
import { assertCanSleep } from './sleep';

/** Characters. Longer input is kept as it was entered, and read once more when it is sent: as objects, it takes ten times as much memory. */
const LONG = 32_768;

export type Values = Readonly<Record<string, unknown>>;

/** One item of a run, read and checked. */
export interface Task {
	readonly item: number;
	readonly operation: Operation;
	/** Its fields, read and checked. */
	params(): Values;
	/** What it is about: tasks of one record never run at the same time. */
	readonly record: string;
	/** What such a record is called. */
	readonly noun: string;
	/** Its noun's texts in Chinese. */
	readonly zh: Translations;
	/** How many items of the run may be in flight, as far as this one is concerned, or AUTO. */
	readonly inFlight: number;
}

/** What was entered for one item. Each expression is evaluated once, however often its value is read: `$now` would change. */
export class EnteredItem {
	private readonly raws = new Map<string, unknown>();

	constructor(
		private readonly node: IExecuteFunctions,
		private readonly resources: readonly Resource[],
		readonly item: number,
	) {}

	/** Throws an InputError. */
	task(): Task {
		const { resource, operation } = this.chosen();
		const params = this.params(operation.fields, resource);
		operation.check?.(params);
		if (operation.sleeps?.(params)) assertCanSleep(this.node);
		return {
			item: this.item,
			operation,
			record: recordOf(operation, params) ?? `item ${this.item}`,
			noun: translated(resource.name, resource.zh).toLowerCase(),
			zh: resource.zh,
			inFlight: commonOptionsOf(params, operation).inFlight,
			params: this.isLong() ? () => this.params(operation.fields, resource) : always(params),
		};
	}

	/** The record of an item that cannot be sent, where later items must not overtake it, if that much can be read. */
	recordOfFailed(): string | undefined {
		try {
			const { resource, operation } = this.chosen();
			if (!operation.ordered) return undefined;
			return recordOf(
				operation,
				this.params(
					operation.fields.filter(({ name }) => name === operation.recordKey),
					resource,
				),
			);
		} catch {
			return undefined;
		}
	}

	/** Whether its output keeps its fields, as far as that can be read. */
	keepsInput(): boolean {
		try {
			const { resource, operation } = this.chosen();
			return commonOptionsOf(this.params(commonOptionsIn(operation.fields, 'keepInputFields'), resource), operation).keepsInput;
		} catch {
			return false;
		}
	}

	private chosen(): { readonly resource: Resource; readonly operation: Operation } {
		const resource = this.resources.find(({ value }) => value === this.raw('resource'));
		const operation = resource?.operations.find(({ value }) => value === this.raw('operation'));
		if (resource && operation) return { resource, operation };
		throw new InputError('This resource or operation does not exist in the installed version of Lark Hire');
	}

	private params(fields: readonly Field[], { zh }: Resource): Values {
		// n8n leaves hidden fields out of the parameters: their default stands for them.
		return readFields(fields, ({ name, default: fallback }) => this.raw(name, fallback), {
			zh,
			timezone: this.node.getTimezone(),
			isExpression: (name) => String(this.node.getNode().parameters[name]).startsWith('='),
			file: binaryFiles(this.node, this.item),
		});
	}

	private raw(name: string, fallback?: unknown): unknown {
		if (!this.raws.has(name)) this.raws.set(name, this.node.getNodeParameter(name, this.item, fallback));
		return this.raws.get(name);
	}

	private isLong(): boolean {
		return [...this.raws.values()].some(
			(raw) => isLongText(raw) || (typeof raw === 'object' && raw !== null && Object.values(raw).some(isLongText)),
		);
	}
}

const isLongText = (raw: unknown) => typeof raw === 'string' && raw.length > LONG;

/** Holds on to nothing else. */
const always =
	<T>(value: T) =>
	() =>
		value;

const recordOf = ({ recordKey }: Operation, params: Values) =>
	recordKey === undefined ? undefined : `${recordKey} ${String(params[recordKey])}`;
