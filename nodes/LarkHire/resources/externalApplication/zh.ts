import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'Applications imported from another recruiting system (外部投递)': '从其他招聘系统导入的投递',
	'Create an external application': '创建外部投递',
	'Add an application from another recruiting system to a candidate in Lark Hire': '为飞书招聘的候选人添加来自其他系统的投递',
	'Delete an external application': '删除外部投递',
	'Delete an application imported from another system. Cannot be undone. Returns the deleted application.':
		'删除从其他系统导入的投递，无法撤销。返回被删除的投递。',
	'Get many external applications': '批量获取外部投递',
	"List a candidate's applications imported from another system": '列出候选人从其他系统导入的投递',
	'Update an external application': '更新外部投递',
	'Change an application imported from another system': '修改从其他系统导入的投递',
	'Talent ID': '人才 ID',
	'ID of the candidate in Lark Hire (talent_id)': '飞书招聘中候选人的 ID (talent_id)',
	'Create Time': '投递时间',
	'When the candidate applied in the other system': '候选人在其他系统中投递的时间',
	'Origin of the application': '投递的来源方式',
	Recommended: '被推荐',
	'Sourced by HR': 'HR 寻访',
	'ID of the application in the other system. Feishu uses it only to reject duplicates within 24 hours.':
		'投递在其他系统中的 ID。飞书仅用它拒绝 24 小时内的重复创建。',
	'Job Title': '职位名称',
	'The job in the other system, as text': '其他系统中的职位，文本',
	'Recruitment Type': '招聘类型',
	'Whether the job is for graduates or for people with experience': '校招还是社招',
	Experienced: '社招',
	'Source of the resume: any text, or a source of your tenant from the list': '简历来源：任意文本，或从列表选择租户的来源',
	'Stage reached in the other system, as text': '在其他系统中到达的阶段，文本',
	'Termination Reason': '终止原因',
	'Why the application ended: any text, or a reason of your tenant from the list': '投递终止的原因：任意文本，或从列表选择租户的原因',
	'Termination Time': '终止时间',
	'When the application ended in the other system. The API calls it modify_time.': '投递在其他系统中终止的时间。API 中名为 modify_time。',
	'Who ended the application, as text': '由谁终止投递，文本',
	'ID of the candidate in Lark Hire (talent_id). Needed only to pick the external application from the list, but sent to Feishu if set.':
		'飞书招聘中候选人的 ID (talent_id)。仅从列表选择外部投递时需要；填写后会发送给飞书。',
	'Application imported from another system. The list shows the applications of the talent above; get IDs from Create or Get Many.':
		'从其他系统导入的投递。列表显示上方人才的投递；ID 来自“创建”或“批量获取”。',
	'Feishu allows 20 deletions per minute. If there are more, the node waits.': '飞书每分钟最多允许 20 次删除。超出时节点会等待。',
	'ID of the candidate in Lark Hire (talent_id). Feishu requires it for every update.':
		'飞书招聘中候选人的 ID (talent_id)。飞书要求每次更新都提供。',
	'Needed only to pick the external application from the list; not sent to Feishu': '仅从列表选择外部投递时需要，不会发送给飞书',
	'Unset fields keep their stored value: the node reads the application first. Cannot clear a field.':
		'未填写的字段保留原值：节点会先读取投递。无法清空字段。',
	'An application with this External ID may have been created within the last 24 hours. Otherwise check all IDs and values of this item.':
		'24 小时内可能已用此外部 ID 创建过投递。否则请检查该项的所有 ID 和值。',
	'Nothing was changed. In Merge mode, the application must exist and belong to this talent.':
		'未做任何修改。使用“合并”时，投递必须存在且属于该人才。',
	'Talent ID {0} has no external application {1}': '人才 ID {0} 没有外部投递 {1}',
};
