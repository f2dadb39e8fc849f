import { oddAnswer } from '../transport/errors';

/** For an operation that cannot go on with what Feishu has answered. */
export { oddAnswer };

/** The record that was asked for. A response that has succeeded without it says nothing, and must not pass for one that does. */
export function recordIn<T extends object>(record: T | null | undefined): T {
	if (record && Object.keys(record).length > 0) return record;
	throw oddAnswer();
}
