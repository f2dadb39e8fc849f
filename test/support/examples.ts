import type { INodeParameters } from 'n8n-workflow';

/** For every operation, parameters of two items with different values, and what of them must be on the wire. */
export interface ExampleOperation {
	readonly resource: string;
	readonly operation: string;
	/** Parameters as expressions over the items below. */
	readonly parameters: INodeParameters;
	/** Only what is required. */
	readonly least: INodeParameters;
	readonly items: readonly [Record<string, string>, Record<string, string>];
	/** What the last request of an item looks like. */
	readonly wire: (item: Record<string, string>) => { readonly path: string; readonly body?: object };
	/** Parameters whose ID comes from the item, to be spoilt by tests. */
	readonly id: string;
}

const site = { __rl: true, mode: 'id', value: '={{ $json.site }}' };

export const exampleOperations: readonly ExampleOperation[] = [
	{
		resource: 'backgroundCheck',
		operation: 'updateProgress',
		id: 'backgroundCheckId',
		parameters: {
			backgroundCheckId: '={{ $json.id }}',
			stageId: '={{ $json.stage }}',
			stageName: '={{ $json.name }}',
			stageTime: '={{ $json.time }}',
			additionalFields: { stageEnName: 'Stage', result: '={{ $json.result }}', reportFiles: { file: [{ name: 'r.pdf', url: 'https://example.com/r.pdf', urlType: 2 }] } },
		},
		least: { backgroundCheckId: '={{ $json.id }}', stageId: '={{ $json.stage }}', stageName: '={{ $json.name }}', stageTime: '={{ $json.time }}' },
		items: [
			{ id: '6931286400470354183', stage: 's1', name: '阶段一', time: '2026-03-02T01:00:00Z', result: '通过' },
			{ id: '6931286400470354183', stage: 's2', name: '阶段二', time: '2026-03-02T02:00:00Z', result: '无差异' },
		],
		wire: ({ id, stage, name, time, result }) => ({
			path: '/open-apis/hire/v1/eco_background_checks/update_progress',
			body: { background_check_id: id, stage_id: stage, stage_name: name, stage_en_name: 'Stage', stage_time: String(Date.parse(time as string)), result, report_file_list: [{ report_name: 'r.pdf', report_url: 'https://example.com/r.pdf', report_url_type: 2 }] },
		}),
	},
	{
		resource: 'externalInterview',
		operation: 'update',
		id: 'externalInterviewId',
		parameters: { externalInterviewId: '={{ $json.id }}', externalApplicationId: '={{ $json.application }}', mode: 'replace', additionalFields: { participateStatus: 2, beginTime: '={{ $json.begin }}' } },
		least: { externalInterviewId: '={{ $json.id }}', externalApplicationId: '={{ $json.application }}', mode: 'replace' },
		items: [
			{ id: '6960663240925956660', application: '6960663240925956437', begin: '2026-03-02T01:00:00Z' },
			{ id: '6960663240925956661', application: '6960663240925956438', begin: '2026-03-03T01:00:00Z' },
		],
		wire: ({ id, application, begin }) => ({
			path: `/open-apis/hire/v1/external_interviews/${id}`,
			body: { external_application_id: application, participate_status: 2, begin_time: Date.parse(begin as string) },
		}),
	},
	{
		resource: 'ehrImportTask',
		operation: 'update',
		id: 'ehrImportTaskId',
		parameters: { ehrImportTaskId: '={{ $json.id }}', state: 2, additionalFields: { failReason: '={{ $json.reason }}', redirectUrl: 'https://hr.example.com/1' } },
		least: { ehrImportTaskId: '={{ $json.id }}', state: 1 },
		items: [
			{ id: '6914551145542568199', reason: '当前 HC 不可用' },
			{ id: '6914551145542568200', reason: 'Cost centre closed' },
		],
		wire: ({ id, reason }) => ({ path: `/open-apis/hire/v1/ehr_import_tasks/${id}`, body: { state: 2, fail_reason: reason, redirect_url: 'https://hr.example.com/1' } }),
	},
	{
		resource: 'probationAssessment',
		operation: 'update',
		id: 'assessmentId',
		parameters: { assessmentId: '={{ $json.id }}', assessmentStatus: 'completed', isFinalAssessment: true, additionalFields: { assessmentComment: '={{ $json.comment }}', assessmentScore: 0 } },
		least: { assessmentId: '={{ $json.id }}', assessmentStatus: 'in_process', isFinalAssessment: false },
		items: [
			{ id: '7140964208476371331', comment: '超出预期' },
			{ id: '7140964208476371332', comment: 'As expected' },
		],
		wire: ({ id, comment }) => ({
			path: `/open-apis/corehr/v2/probation/assessments/${id}`,
			body: { assessment_status: 'completed', is_final_asssessment: true, assessment_comment: comment, assessment_score: 0 },
		}),
	},
	{
		resource: 'websiteDeliveryTask',
		operation: 'get',
		id: 'deliveryTaskId',
		parameters: { websiteId: site, deliveryTaskId: '={{ $json.id }}' },
		least: { websiteId: site, deliveryTaskId: '={{ $json.id }}' },
		items: [
			{ id: 'f1c2a0f138ec492d99d7ab73594158ad', site: '7047318856652261676' },
			{ id: 'f1c2a0f138ec492d99d7ab73594158ae', site: '7047318856652261676' },
		],
		wire: ({ id, site: website }) => ({ path: `/open-apis/hire/v1/websites/${website}/delivery_tasks/${id}` }),
	},
];
