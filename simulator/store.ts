import type { AgenciesData } from './data/agencies';
import type { AttachmentsData } from './data/attachments';
import type { BackgroundCheckData } from './data/backgroundChecks';
import type { CheckAccountsData } from './data/checkAccounts';
import type { ExternalData } from './data/externalApplications';
import type { HiringData } from './data/hiring';
import type { EmployeesData } from './data/employees';
import type { InterviewsData } from './data/interviews';
import type { JobRequirementsData } from './data/jobRequirements';
import type { JobsData } from './data/jobs';
import type { ReferralsData } from './data/referrals';
import type { ProbationData } from './data/probation';
import type { WebsitesData } from './data/websites';

/** The state of the simulated tenant. Plain maps and lists, so that tests can read and write it. */
export interface Store
	extends
		AgenciesData,
		AttachmentsData,
		BackgroundCheckData,
		CheckAccountsData,
		EmployeesData,
		ExternalData,
		HiringData,
		InterviewsData,
		JobRequirementsData,
		JobsData,
		ProbationData,
		ReferralsData,
		WebsitesData {
	interviews: Map<string, Interview>;
	ehrImportTasks: Map<string, EhrImportTask>;
	probationAssessments: Map<string, ProbationAssessment>;
	grades: Array<{ api_name: string; name: Names; is_open: boolean }>;
	/** By task ID. */
	deliveryTasks: Map<string, DeliveryTask>;
}

interface Names {
	zh_cn: string;
	en_us: string;
}

export interface BackgroundCheck {
	id: string;
	status: 'approving' | 'arranged' | 'completed' | 'terminated';
	/** When it was last changed, epoch ms, as text. Without it, its reports say so. */
	updated?: string;
	/** The tenant has to approve the result. */
	approval?: boolean;
	stages: Array<{
		stage_id: string;
		stage_name: string;
		stage_en_name?: string;
		stage_time: string;
		result?: string;
		report_file_list?: ReportFile[];
	}>;
	final?: { result: string; result_time: string; report_file_list?: ReportFile[] };
}

interface ReportFile {
	report_name: string;
	report_url: string;
	report_url_type?: number;
}

export interface Interview {
	id: string;
	external_application_id: string;
	participate_status?: number;
	begin_time?: number;
	end_time?: number;
	interview_assessments?: Array<{
		id: string;
		username?: string;
		conclusion?: number;
		content?: string;
		assessment_dimension_list?: object[];
	}>;
}

export interface EhrImportTask {
	id: string;
	state?: number;
	fail_reason?: string;
	redirect_url?: string;
	/** How often a result came. */
	updates: number;
}

export interface ProbationAssessment {
	id: string;
	fields: Record<string, unknown>;
	/** Seen, in order, repeated ones too. */
	clientTokens: string[];
}

export interface Website {
	id: string;
	name: Names;
	process_type_list: number[];
	job_channel_id: string;
}

/** What a look at a delivery task finds: no data yet, a status, status 1 as the page's sample has it (with a delivery and blank texts), or the task deleted. */
export type DeliveryStep = 'empty' | 0 | 1 | 'sample' | 2 | 3 | 'gone';

export interface DeliveryTask {
	websiteId: string;
	/** The last one stays. */
	steps: DeliveryStep[];
	looks: number;
	status_msg?: string;
	extra_info?: string;
	delivery: {
		application_id: string;
		id: string;
		job_id: string;
		job_post_id: string;
		portal_resume_id: string;
		user_id: string;
		talent_id: string;
	};
}

export const WEBSITE_ID = '7047318856652261676';

/** What every delivery leads to. */
export const DELIVERY = {
	application_id: '6960663240925956657',
	id: '6960663240925956655',
	job_id: '6960663240925956659',
	job_post_id: '6960663240925956658',
	portal_resume_id: '6960663240925956660',
	user_id: '6960663240925956656',
	talent_id: '7095600054216542508',
};

/** A task that shows one step per look, on the first website unless `over` says otherwise. */
export function addDeliveryTask(store: Store, id: string, steps: DeliveryTask['steps'], over: Partial<DeliveryTask> = {}): DeliveryTask {
	const task = { websiteId: WEBSITE_ID, steps, looks: 0, delivery: { ...DELIVERY }, ...over };
	store.deliveryTasks.set(id, task);
	return task;
}
