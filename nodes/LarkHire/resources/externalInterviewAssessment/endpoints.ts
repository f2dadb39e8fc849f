import { perSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['hire:external_application'] as const;

export const createExternalInterviewAssessment = {
	endpoint: 'POST /open-apis/hire/v1/external_interview_assessments',
	limit: perSecond(20),
	scopes,
	apps: 'custom',
} as const satisfies Endpoint;

export const updateExternalInterviewAssessment = {
	endpoint: 'PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id',
	limit: perSecond(20),
	scopes,
	apps: 'custom',
	idempotent: true,
} as const satisfies Endpoint;
