import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, ok } from '../answers';
import { tier9 } from '../limits';
import { hire } from '../rejections';
import { route } from '../route';
import { oneOf, optional, required, text } from '../validate';

const FAILED = 2;
/** The error code page gives the first in characters, for the second it says only that there is a limit. */
const LONGEST_REASON = 512;
const LONGEST_URL = 2048;

const STATUS = 'code and meaning documented, HTTP status not';

export const ehrImportTask = [
	route<Client['hire']['v1']['ehrImportTask']['patch']>({
		endpoint: 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id',
		scopes: ['hire:ehr_import'],
		limit: tier9,
		customOnly: true,
		query: {},
		body: { fail_reason: optional(text), redirect_url: optional(text), state: required(oneOf(1, FAILED)) },
		reject: (violation) =>
			violation.where === 'state' && typeof violation.value === 'number'
				? assumed(400, 1002214, `unknown state: ${violation.value}`, `${STATUS}; the endpoint's own page has 1002002 for it`)
				: hire(violation),
		handle({ tenant, path: { ehr_import_task_id: id }, body: { state, fail_reason: reason = '', redirect_url: url = '' } }) {
			const task = tenant.store.ehrImportTasks.get(id);
			if (!task) throw assumed(400, 1002213, `import task not found: ${id}`, STATUS);
			if ([...reason].length > LONGEST_REASON) throw assumed(400, 1002215, `fail_reason is too long: ${reason}`, STATUS);
			if (url.length > LONGEST_URL) throw assumed(400, 1002219, `redirect_url is too long: ${url}`, `${STATUS}; the limit is a guess`);
			// A second result takes the place of the first, and a reason without a failure is dropped: both assumed.
			tenant.store.ehrImportTasks.set(id, {
				id,
				state,
				...(reason && state === FAILED && { fail_reason: reason }),
				...(url && { redirect_url: url }),
				updates: task.updates + 1,
			});
			return ok({});
		},
	}),
];
