import type { PushedEvent } from '../../framework/events/pushedEvent';
import { applicationDeleted } from './applicationDeleted';
import { applicationStageChanged } from './applicationStageChanged';
import { backgroundCheckCanceled } from './backgroundCheckCanceled';
import { backgroundCheckCreated } from './backgroundCheckCreated';
import { ehrImportForInternshipStarted } from './ehrImportForInternshipStarted';
import { ehrImportStarted } from './ehrImportStarted';
import { employeeChanged } from './employeeChanged';
import { examCreated } from './examCreated';
import { jobChangeStatusChanged } from './jobChangeStatusChanged';
import { offboardingStatusChanged } from './offboardingStatusChanged';
import { offerStatusChanged } from './offerStatusChanged';
import { onboardingCompleted } from './onboardingCompleted';
import { onboardingTaskChanged } from './onboardingTaskChanged';
import { probationConverted } from './probationConverted';
import { probationStatusChanged } from './probationStatusChanged';
import { providerAccountCreated } from './providerAccountCreated';
import { referralBalanceChanged } from './referralBalanceChanged';
import { taggedTalentChanged } from './taggedTalentChanged';
import { talentDeleted } from './talentDeleted';
import { userCreated } from './userCreated';
import { userDeleted } from './userDeleted';

/** The events that can be chosen by name, whichever way they come. */
export const pushedEvents: readonly PushedEvent[] = [
	backgroundCheckCreated,
	backgroundCheckCanceled,
	ehrImportStarted,
	ehrImportForInternshipStarted,
	applicationStageChanged,
	applicationDeleted,
	offerStatusChanged,
	taggedTalentChanged,
	talentDeleted,
	providerAccountCreated,
	examCreated,
	referralBalanceChanged,
	probationStatusChanged,
	probationConverted,
	onboardingCompleted,
	employeeChanged,
	onboardingTaskChanged,
	offboardingStatusChanged,
	jobChangeStatusChanged,
	userCreated,
	userDeleted,
];
