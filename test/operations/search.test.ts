import { sublimeSearch } from '@n8n/utils/search/sublime-search';
import codex from '../../nodes/LarkHire/LarkHire.node.json';
import event from '../../nodes/LarkHire/LarkHireEventTrigger.node.json';
import webhook from '../../nodes/LarkHire/LarkHireWebhookTrigger.node.json';
import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { resources } from '../../nodes/LarkHire/resources';

interface Listed {
	readonly key: string;
	readonly properties: { readonly displayName: string; readonly codex: { readonly alias: readonly string[] } };
}

/** As n8n's node panel lists it, and searches in it with this function: by name, and by the aliases of nodes. Actions have no aliases. */
const listed = (displayName: string, alias: readonly string[] = [], key = ''): Listed => ({
	key,
	properties: { displayName, codex: { alias } },
});
const search = (said: string, list: readonly Listed[]) => sublimeSearch<Listed>(said.toLowerCase(), [...list]);

const said = `
	HR, recruiting, recruitment, hiring, hire, ATS, Feishu, Lark, CoreHR, job, vacancy, requisition, headcount, candidate, applicant, talent, talent pool, resume, CV,
	application, interview, evaluation, offer, onboarding, referral, background check, employee, probation, offboarding, career site, E-HR,
	Feishu Hire, recruiter, attachment, delivery, import, assessment,
	飞书, 飞书招聘, 飞书人事, 人事, 招聘官网, 背景调查, 考核, 导入, 附件, 应聘, 招聘, 职位, 招聘需求, 候选人, 人才, 人才库, 简历, 投递, 面试, 面评, 录用, 入职, 背调, 内推, 员工, 试用期, 转正, 异动, 离职
`
	.split(',')
	.map((word) => word.trim());

it.each(said)('n8n finds the node by “%s”, as well as any node of this very name', (word) => {
	const { displayName } = new LarkHire().description;
	const [found] = search(word, [listed(displayName, codex.alias)]);
	const [same] = search(word, [listed('', [word])]);
	expect(found?.score).toBeGreaterThanOrEqual(same?.score ?? Infinity);
});

/** What events tell of. */
const told = '事件, 飞书事件, e-HR, import, 导入, offer, 入职, 转正, 背调, 笔试, 异动, 离职, 员工, 人事, event, offboarding'.split(', ');

it.each([event, webhook].flatMap(({ node, alias }) => told.map((word) => ({ word, node, alias }))))(
	'n8n finds by “$word” also $node',
	({ word, alias }) => {
		const [found] = search(word, [listed('', alias)]);
		const [same] = search(word, [listed('', [word])]);
		expect(found?.score).toBeGreaterThanOrEqual(same?.score ?? Infinity);
	},
);

it.each([
	['job', 'job'],
	['talent', 'talent'],
	['candidate', 'talent'],
	['resume', 'attachment'],
	['upload', 'attachment'],
	['application', 'application'],
	['reject', 'application'],
	['onboard', 'application'],
	['interview', 'interview'],
	['offer', 'offer'],
	['note', 'note'],
	['tag', 'talent'],
	['employee', 'employee'],
	['probation', 'probation'],
	['conversion', 'probation'],
	['background check', 'backgroundCheck'],
	['import', 'ehrImportTask'],
	['delivery', 'websiteDelivery'],
])('in the list of actions n8n finds “%s” with one of %s among the first three', (word, resource) => {
	const actions = resources.flatMap(({ value, operations }) => operations.map(({ action }) => listed(action, [], value)));
	const [first, second, third] = search(word, actions);
	expect([first, second, third].map((found) => found?.item.key)).toContain(resource);
});

it('no two actions are called the same', () => {
	const actions = resources.flatMap(({ operations }) => operations.map(({ action }) => action));
	expect(actions.filter((action, index) => actions.indexOf(action) !== index)).toEqual([]);
});
