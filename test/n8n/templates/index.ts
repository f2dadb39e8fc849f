import { applicationTable } from './applicationTable';
import { backgroundCheckAlerts } from './backgroundCheckAlerts';
import { careerSiteApplicants } from './careerSiteApplicants';
import { dailyStuckCandidates } from './dailyStuckCandidates';
import { onboardingApproval } from './onboardingApproval';
import type { TemplatePlay } from './play';

export const templatePlays: readonly TemplatePlay[] = [
	applicationTable,
	backgroundCheckAlerts,
	careerSiteApplicants,
	dailyStuckCandidates,
	onboardingApproval,
];
