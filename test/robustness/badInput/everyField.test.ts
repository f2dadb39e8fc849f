import fc from 'fast-check';
import { pollingTriggers } from '../../../nodes/LarkHire/triggers/polling';
import type { Field } from '../../../nodes/LarkHire/framework/field';
import { InputError } from '../../../nodes/LarkHire/framework/inputError';
import { readFields } from '../../../nodes/LarkHire/framework/parameters';
import { resources } from '../../../nodes/LarkHire/resources';
import { placesOf } from './places';
import { oddValues, odd, seed, shown, wanted } from './values';
import { asText, defect, flaw, isPlainText } from './verdict';

let tried = 0;
const seen: unknown[] = [];
const declared = [
	...resources.flatMap((resource) =>
		resource.operations.map((operation) => ({ name: `${resource.value}.${operation.value}`, fields: operation.fields })),
	),
	...pollingTriggers.map(({ value, fields }) => ({ name: value, fields })),
];
const places = declared.flatMap(({ name, fields }) =>
	placesOf(fields).map((place) => ({ ...place, name: `${name} ${place.path.join('.')}` })),
);
/** Fields that differ in what is done with a value: one of each. */
const kinds = [
	...new Map(
		places.map((place) => [
			[
				place.field.type,
				place.field.required,
				place.field.typeOptions?.multipleValues,
				numberOf(place.field.read),
				numberOf(place.field.options),
			].join(),
			place,
		]),
	).values(),
];
const file = () => {
	throw new InputError('names no file');
};

function numberOf(one: unknown): number {
	if (!seen.includes(one)) seen.push(one);
	return seen.indexOf(one);
}

/** Reads a field alone and says what is wrong with what comes of it. */
function fault(field: Field, value: unknown): string | undefined {
	tried += 1;
	try {
		const read = readFields([{ ...field, displayOptions: { show: {} } }], () => value, { timezone: 'Asia/Shanghai', file })[field.name];
		if (read !== undefined && isPlainText(field) && read !== asText(value)) return `became ${shown(read)}`;
		return defect(read);
	} catch (error) {
		if (!(error instanceof InputError)) return `threw ${String(error).slice(0, 200)}`;
		return error.message.startsWith(field.displayName) ? flaw(error.message) : `names no field: ${error.message.slice(0, 200)}`;
	}
}

describe('a field', () => {
	const before = Object.getOwnPropertyNames(Object.prototype);
	afterAll(() =>
		console.log(`Bad input: ${tried} inputs to ${places.length} fields of ${declared.length} operations and events, seed ${seed}`),
	);

	it('is tested by the hundred', () => expect(places.length).toBeGreaterThan(250));

	it.each(kinds)('such as $name accepts or rejects every odd value', ({ field, path }) => {
		const found = oddValues
			.map((value) => [`${path.join('.')} ← ${shown(value)}`, fault(field, value)] as const)
			.filter(([, wrong]) => wrong !== undefined);
		expect(found).toEqual([]);
	});

	it.each(declared.map(({ name }) => name))('of %s accepts or rejects whatever is generated', (name) => {
		for (const { field, path } of places.filter((place) => place.name.startsWith(`${name} `))) {
			const property = fc.property(odd, (value) => {
				const wrong = fault(field, value);
				if (wrong) throw new Error(`${path.join('.')} ← ${shown(value)}: ${wrong}`);
			});
			fc.assert(property, { seed, numRuns: Math.ceil(wanted / places.length) });
		}
	});

	it('has been tested as often as required', () => expect(tried).toBeGreaterThanOrEqual(wanted));

	it('leaves the prototypes alone', () => {
		expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
		expect('polluted' in {}).toBe(false);
	});
});
