import type { PollingTrigger } from '../../framework/polling/pollingTrigger';
import { applicationCreated } from './applicationCreated';
import { applicationStageChanged } from './applicationStageChanged';
import { applicationTerminated } from './applicationTerminated';
import { backgroundCheckUpdated } from './backgroundCheckUpdated';
import { deliveryTaskFinished } from './deliveryTaskFinished';
import { evaluationSubmitted } from './evaluationSubmitted';
import { interviewFeedbackSubmitted } from './interviewFeedbackSubmitted';
import { interviewStarting } from './interviewStarting';
import { jobChangeUpdated } from './jobChangeUpdated';
import { jobUpdated } from './jobUpdated';
import { offboardingUpdated } from './offboardingUpdated';
import { probationEnding } from './probationEnding';
import { talentUpdated } from './talentUpdated';

/** What the trigger node can poll for. The first is the node's default, which n8n leaves out of stored workflows: it stays the first. */
export const pollingTriggers: readonly PollingTrigger[] = [
	deliveryTaskFinished,
	applicationCreated,
	applicationStageChanged,
	applicationTerminated,
	backgroundCheckUpdated,
	evaluationSubmitted,
	interviewFeedbackSubmitted,
	interviewStarting,
	jobChangeUpdated,
	jobUpdated,
	offboardingUpdated,
	probationEnding,
	talentUpdated,
];
