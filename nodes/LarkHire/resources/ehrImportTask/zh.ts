import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'E-HR Import Task': 'e-HR 导入任务',
	'Imports of new employees into a connected HR system (导入 e-HR)': '将新员工导入已对接的 e-HR 系统',
	'Update an employee import task': '更新员工导入任务',
	'Import Task ID': '导入任务 ID',
	'The task_id from the import event. It cannot be looked up later.': '导入事件中的 task_id，之后无法查询',
	State: '状态',
	'How the import ended': '导入的结果',
	Imported: '已导入',
	'Fail Reason': '失败原因',
	'No headcount': '没有编制',
	'Shown to the recruiter, at most 512 characters': '展示给招聘人员，最多 512 个字符',
	'Redirect URL': '跳转链接',
	'URL of the employee in the HR system. Feishu uses it only if the tenant allows external links from connected E-HR systems.':
		'员工在 e-HR 系统中的网址。仅在租户允许 e-HR 系统外部链接时生效。',
	'Fail Reason requires the state Failed': '“失败原因”仅用于状态“失败”',
	'Remove it, or choose the state Failed.': '请移除它，或将状态改为“失败”。',
	'Shorten it.': '请缩短。',
	'Fail Reason has {0} characters; Feishu accepts at most {1}': '失败原因有 {0} 个字符；飞书最多接受 {1} 个',
	'Report whether an employee was imported into the HR system': '回传员工是否已导入 e-HR 系统',
};
