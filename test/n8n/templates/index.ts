import { applicationTable } from './applicationTable';
import { backgroundCheckAlerts } from './backgroundCheckAlerts';
import { careerSiteApplicants } from './careerSiteApplicants';
import { dailyStuckCandidates } from './dailyStuckCandidates';
import { ehrImportBambooHr } from './ehrImportBambooHr';
import { formApplications } from './formApplications';
import { historyImport } from './historyImport';
import { onboardingApproval } from './onboardingApproval';
import { probationReviews } from './probationReviews';
import { vendorBackgroundChecks } from './vendorBackgroundChecks';
import type { TemplatePlay } from './play';

export const templatePlays: readonly TemplatePlay[] = [
	applicationTable,
	backgroundCheckAlerts,
	careerSiteApplicants,
	dailyStuckCandidates,
	ehrImportBambooHr,
	formApplications,
	historyImport,
	onboardingApproval,
	probationReviews,
	vendorBackgroundChecks,
];
