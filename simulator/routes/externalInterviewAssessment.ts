import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, ok } from '../answers';
import { usedBefore } from '../data/externalApplications';
import { tier8 } from '../limits';
import { hire, usedTwice } from '../rejections';
import { route } from '../route';
import { listOf, oneOf, optional, required, shape, text } from '../validate';
import { dimension } from './externalInterview';

type Calls = Client['hire']['v1']['externalInterviewAssessment'];

const UNKNOWN = 'the only code of the 4xx on the page';
const common = { scopes: ['hire:external_application'], limit: tier8, customOnly: true, query: {}, reject: hire } as const;
const details = {
	username: optional(text),
	conclusion: optional(oneOf(1, 2, 3)),
	content: optional(text),
	assessment_dimension_list: optional(listOf(shape(dimension))),
};

export const externalInterviewAssessment = [
	route<Calls['create']>({
		...common,
		endpoint: 'POST /open-apis/hire/v1/external_interview_assessments',
		// The SDK's types can do without the interview, the page cannot.
		body: { ...details, external_id: optional(text), external_interview_id: required(text) },
		handle({ tenant, body: { external_id: externalId, external_interview_id: interviewId = '', ...own } }) {
			const interview = tenant.store.interviews.get(interviewId);
			if (!interview) throw assumed(400, 1002002, `invalid value: ${interviewId} (external_interview_id)`, UNKNOWN);
			if (usedBefore(tenant.store, 'assessment', externalId)) throw usedTwice(externalId);
			const assessment = { id: tenant.nextId(), ...own };
			interview.interview_assessments = [...(interview.interview_assessments ?? []), assessment];
			return ok({ external_interview_assessment: { ...assessment, external_interview_id: interviewId } });
		},
	}),
	route<Calls['patch']>({
		...common,
		endpoint: 'PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id',
		body: details,
		handle({ tenant, path: { external_interview_assessment_id: id }, body }) {
			for (const { id: interviewId, interview_assessments: assessments = [] } of tenant.store.interviews.values()) {
				const assessment = assessments.find((one) => one.id === id);
				// What is left out stays. That a list takes the place of the old one is assumed.
				if (assessment)
					return ok({ external_interview_assessment: { ...Object.assign(assessment, body), external_interview_id: interviewId } });
			}
			throw assumed(400, 1002002, `invalid value: ${id} (external_interview_assessment_id)`, UNKNOWN);
		},
	}),
];
