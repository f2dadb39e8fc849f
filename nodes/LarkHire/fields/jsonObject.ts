import { jsonParse } from 'n8n-workflow';
import { InputError } from '../framework/inputError';

/** An object, or JSON text of one. */
export function readJsonObject(raw: unknown): Readonly<Record<string, unknown>> {
	const value = typeof raw === 'string' ? jsonParse<unknown>(raw, { fallbackValue: null }) : raw;
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
	throw new InputError('must be a JSON object', 'For example: { "name": "value" }. Feishu takes no lists or bare values there.');
}
