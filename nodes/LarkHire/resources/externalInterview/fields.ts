import type { Field } from '../../framework/field';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf } from '../../fields/picker';
import { queryExternalInterviews } from './endpoints';
import { written } from '../../framework/moment';
import { t } from '../../language/texts';

/** The API's own maximum, of records on a page and of IDs in a request. */
export const INTERVIEWS_PER_PAGE = 20;

const interviews = pickerOf({
	name: 'searchExternalInterviews',
	lists: 'external interviews of an application',
	endpoints: [queryExternalInterviews],
	pageSize: INTERVIEWS_PER_PAGE,
	ask: async ({ lark, need }, page) =>
		await lark.hire.v1.externalInterview.batchQuery({
			params: { ...page, external_application_id: need('externalApplicationId', 'External Application') },
		}),
	entry: ({ id: value, begin_time: begin, interview_assessments: assessments = [] }, { timezone }) => ({
		name: [begin ? written(timezone, begin) : t`No time`, ...assessments.map(({ username }) => username)].filter(Boolean).join(' · '),
		value,
	}),
});

/** An external interview, from the list of an application's or by ID. */
export const externalInterviewLocator = {
	displayName: 'External Interview',
	name: 'externalInterviewId',
	required: true,
	description:
		'Interview imported from another system. The list shows the interviews of the external application above; get IDs from Create or Get Many.',
	...locator(interviews, { pick: 'Select an interview…', typed: 'ID', mode: 'id', example: '6960663240925956660' }),
	read: readId,
} as const satisfies Field;
