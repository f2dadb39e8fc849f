import { wordsOf, type Labels } from '../../framework/labels';
import { locationWords, objectTypeWords, periodWords } from '../words';
import { activeWords } from '../job/fields';
import { stageTypeWords } from '../jobProcess/fields';
import { lockStatuses } from './fields';
import { evaluationConclusionWords, interviewSummaryWords } from './conclusions';

/** The parts of an application with its details. */
export const simpleApplication = [
	'basic_info',
	'job',
	'talent',
	'evaluations',
	'interview_aggregation',
	'offer',
	'employee',
	'agency',
	'portal',
	'referral',
] as const;

/** Of the offer in an application. The APIs of offers give 5 and 10 another meaning. */
const offerStatusWords = {
	2: 'In approval',
	3: 'Approval withdrawn',
	4: 'Approved',
	5: 'Not approved',
	6: 'Sent',
	7: 'Accepted',
	8: 'Declined',
	9: 'Expired',
	10: 'Created',
};

const resumeSourceTypeWords = {
	10000: 'Referral',
	10001: 'Agency',
	10002: 'Internal source',
	10003: 'Job board',
	10004: 'Social media',
	10005: 'Offline source',
	10006: 'Other',
	10007: 'External recommendation',
	10008: 'Transfer of an employee',
	10009: 'Conversion of an intern',
};

const submittedWords = { 1: 'Submitted', 2: 'Not submitted' };

export const applicationLabels: Labels = {
	'basic_info.stage.type': stageTypeWords,
	'basic_info.active_status': activeWords,
	'basic_info.lock_status': wordsOf(lockStatuses),
	'basic_info.delivery_type': { 1: 'Found by HR', 2: 'Candidate Applied' },
	'basic_info.resume_source_info.resume_source_type': resumeSourceTypeWords,
	'basic_info.onboard_status': { 1: 'Not onboarded', 2: 'Onboarded' },
	'evaluations.commit_status': submittedWords,
	'evaluations.conclusion': evaluationConclusionWords,
	'interview_aggregation.interviews.interview_round_summary': interviewSummaryWords,
	'interview_aggregation.interviews.interview_type': { 1: 'On site', 2: 'Phone', 3: 'Video' },
	'interview_aggregation.interviews.interview_record_list.commit_status': submittedWords,
	'interview_aggregation.interviews.arrangement_status': { 1: 'Not begun', 2: 'Under way', 3: 'Ended', 4: 'Cancelled' },
	'interview_aggregation.interviews.arrangement_type': { 1: 'One to one', 2: 'One after another', 3: 'In a group' },
	'interview_aggregation.interviews.arrangement_appointment_kind': { 1: 'Set by the recruiter', 2: 'Chosen by the candidate' },
	'interview_aggregation.interviews.meeting_room_list.reserved_status': { 1: 'Being reserved', 2: 'Reserved', 3: 'Not reserved' },
	'offer.offer_basic.offer_status': offerStatusWords,
	'offer.offer_salary.salary_status': {
		0: 'Pay not created',
		1: 'Created',
		2: 'In approval',
		3: 'Needs no approval',
		4: 'Approved',
		5: 'Not approved',
		6: 'Pay withdrawn',
		7: 'Pay deleted',
	},
	'referral.basic_info.referral_type': { 1: 'Without a job', 2: 'For a job' },
	'*.period_type': periodWords,
	'*.location_type': locationWords,
	'*.object_type': objectTypeWords,
	'employee.onboard_status': { 1: 'Onboarded', 2: 'Left' },
	'employee.conversion_status': { 1: 'On probation', 2: 'Converted' },
};
