import type { ExampleOperation } from './example';

const PATH = '/open-apis/hire/v1/external_applications';
const by = (name: string) => ({ __rl: true, mode: 'id', value: `={{ $json.${name} }}` });
const TALENT = '6960663240925956459';
const details = {
	createTime: '={{ $json.created }}',
	deliveryType: 2,
	jobTitle: '={{ $json.job }}',
	recruitmentType: 1,
	resumeSource: { __rl: true, mode: 'text', value: '内推' },
	stage: '简历初筛',
	terminationReason: { __rl: true, mode: 'list', value: '不合适' },
	terminationTime: 1618500278645,
	terminationType: 'HR 主动终止',
};
const sent = ({ job, created }: Readonly<Record<string, string>>) => ({
	create_time: Date.parse(created as string),
	delivery_type: 2,
	job_recruitment_type: 1,
	job_title: job,
	modify_time: 1618500278645,
	resume_source: '内推',
	stage: '简历初筛',
	termination_reason: '不合适',
	termination_type: 'HR 主动终止',
});

export const externalApplication: readonly ExampleOperation[] = [
	{
		resource: 'externalApplication',
		operation: 'create',
		id: 'talentId',
		parameters: { talentId: '={{ $json.id }}', additionalFields: { ...details, externalId: '={{ $json.external }}' } },
		least: { talentId: '={{ $json.id }}' },
		items: [
			{ id: TALENT, job: '高级 Java', external: '729557715718', created: '2021-03-01T00:00:00Z' },
			{ id: '6960663240925956461', job: 'Designer', external: '729557715719', created: '2021-03-02T00:00:00Z' },
		],
		wire: (item) => ({ path: PATH, body: { talent_id: item.id, external_id: item.external, ...sent(item) } }),
		effect: ({ externalApplications }, { id, job }) => [...externalApplications.values()].filter(({ talent_id: talent, job_title: title }) => talent === id && title === job).length,
		expected: [2, 1],
	},
	{
		resource: 'externalApplication',
		operation: 'upsert',
		id: 'talentId',
		parameters: { talentId: '={{ $json.id }}', externalId: '={{ "A-" + $json.id }}', matchOn: 'both', mode: 'merge', additionalFields: details },
		least: { talentId: '={{ $json.id }}', externalId: '={{ "A-" + $json.id }}', matchOn: 'jobTitle', additionalFields: { jobTitle: '={{ $json.job }}' } },
		items: [
			{ id: TALENT, job: 'Architect', created: '2021-03-01T00:00:00Z' },
			{ id: '6960663240925956461', job: 'Designer', created: '2021-03-02T00:00:00Z' },
		],
		wire: (item) => ({ path: PATH, body: { talent_id: item.id, external_id: `A-${item.id}`, ...sent(item) } }),
		effect: ({ externalApplications }, { id, job }) => [...externalApplications.values()].filter(({ talent_id: talent, job_title: title }) => talent === id && title === job).length,
		expected: [1, 1],
	},
	{
		resource: 'externalApplication',
		operation: 'update',
		id: 'externalApplicationId',
		parameters: { talentId: '={{ $json.talent }}', externalApplicationId: by('id'), mode: 'replace', additionalFields: details },
		least: { talentId: '={{ $json.talent }}', externalApplicationId: by('id'), mode: 'replace' },
		items: [
			{ id: '6960663240925956437', talent: TALENT, job: 'Changed', created: '2021-03-01T00:00:00Z' },
			{ id: '6960663240925956439', talent: '6960663240925956460', job: 'Changed too', created: '2021-03-02T00:00:00Z' },
		],
		wire: (item) => ({ path: `${PATH}/${item.id}`, body: { talent_id: item.talent, ...sent(item) } }),
		effect: ({ externalApplications }, { id = '' }) => externalApplications.get(id)?.job_title,
		expected: ['Changed', 'Changed too'],
	},
	{
		resource: 'externalApplication',
		operation: 'delete',
		id: 'externalApplicationId',
		parameters: { talentId: '={{ $json.talent }}', externalApplicationId: by('id') },
		least: { talentId: '={{ $json.talent }}', externalApplicationId: by('id') },
		items: [
			{ id: '6960663240925956437', talent: TALENT },
			{ id: '6960663240925956439', talent: '6960663240925956460' },
		],
		wire: ({ id, talent = '' }) => ({ path: `${PATH}/${id}`, query: { talent_id: talent } }),
		effect: ({ externalApplications }, { id = '' }) => externalApplications.has(id),
		expected: [false, false],
	},
	{
		resource: 'externalApplication',
		operation: 'getAll',
		id: 'talentId',
		parameters: { talentId: '={{ $json.id }}', returnAll: false, limit: '={{ $json.limit }}' },
		least: { talentId: '={{ $json.id }}' },
		items: [
			{ id: TALENT, limit: '2' },
			{ id: '6960663240925956460', limit: '3' },
		],
		wire: ({ id = '', limit = '' }) => ({ path: PATH, query: { talent_id: id, page_size: limit } }),
		list: {
			pageSize: 20,
			records: 45,
			fill: ({ externalApplications }, records) => {
				externalApplications.clear();
				Array.from({ length: records }, (_, index) => String(6960663240925956437n + BigInt(index))).forEach((id) => externalApplications.set(id, { id, talent_id: TALENT }));
			},
		},
	},
];
