import type { Field } from '../../../nodes/LarkHire/framework/field';
import { BinaryFile } from '../../../nodes/LarkHire/framework/execute/binaryFile';
import { readId } from '../../../nodes/LarkHire/fields/ids';
import { readText } from '../../../nodes/LarkHire/framework/readers/text';

/** Words of an engine that met what it did not expect. None of them tells a user anything. */
const INTERNAL =
	/undefined|is not a function|not iterable|Cannot (read|convert|destructure|set|create)|\[object |NaN|Maximum call stack|out of range|URI malformed|Unexpected token|of null|Received |Error:|ERR_|Symbol\(/;
const HALF = /\p{Surrogate}/u;
const LONGEST_MESSAGE = 600;

/** What is wrong with a message to the user; undefined: nothing. */
export function flaw(message: unknown): string | undefined {
	if (typeof message !== 'string' || message.trim() === '') return 'no message';
	if (INTERNAL.test(message)) return `internal words: ${message.slice(0, 200)}`;
	if (HALF.test(message)) return 'half a character in the message';
	return message.length > LONGEST_MESSAGE ? `a message of ${message.length} characters` : undefined;
}

/** What must not come out of a reader, or go over the wire, whatever went in; undefined: all is well. */
export function defect(value: unknown, where = 'value'): string | undefined {
	if (value === undefined || value === null || typeof value === 'boolean' || value instanceof BinaryFile) return undefined;
	if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${where} is ${value}`;
	if (typeof value === 'string') return /\[object |^Invalid Date$/.test(value) ? `${where} is ${value}` : undefined;
	if (typeof value !== 'object') return `${where} is a ${typeof value}`;
	if (Object.hasOwn(value, '__proto__')) return `${where} has a __proto__ of its own`;
	if (value instanceof Date || 'isLuxonDateTime' in value) return undefined;
	return Object.entries(value)
		.map(([key, inner]) => defect(inner, `${where}.${key.slice(0, 40)}`))
		.find((found) => found !== undefined);
}

/** Text that is accepted has to come out as it went in. */
export const isPlainText = ({ type, read, typeOptions }: Field) =>
	(type === 'string' && !read && !typeOptions?.multipleValues) || (read as unknown) === readText || (read as unknown) === readId;

/** What a plain text field makes of a value that it accepts; undefined: the field is blank. */
export function asText(value: unknown): string | undefined {
	if (typeof value === 'object' && value !== null && '__rl' in value) return asText('value' in value ? value.value : undefined);
	return value === undefined || value === null || String(value).trim() === '' ? undefined : String(value);
}

/** Every text, and number as text, in something. */
export const leavesOf = (value: unknown): readonly string[] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, inner]) => [key, ...leavesOf(inner)])
		: [String(value)];
