import { apiRequest } from './apiRequest';
import { credential } from './credential';
import { ehrImport, ehrImportByWebhook } from './ehrImport';
import { finishedDelivery } from './finishedDelivery';
import { formApplication } from './formApplication';
import { interviewAssessments } from './interviewAssessments';
import { nightlySync } from './nightlySync';
import { probation } from './probation';
import type { StoryPlay } from './story';

/** In the order in which they are played: the others use the credential that the first one makes. */
export const storyPlays: readonly StoryPlay[] = [
	credential,
	nightlySync,
	formApplication,
	finishedDelivery,
	probation,
	interviewAssessments,
	ehrImport,
	ehrImportByWebhook,
	apiRequest,
];
