import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'Applications imported from another recruiting system (外部投递)': '从其他招聘系统导入的投递',
	'Create an external application': '创建外部投递',
	'Delete an external application': '删除外部投递',
	'Get many external applications': '批量获取外部投递',
	"List a candidate's applications imported from another system": '列出候选人从其他系统导入的投递',
	'Update an external application': '更新外部投递',
	'Change an application imported from another system': '修改从其他系统导入的投递',
	'Create Time': '投递时间',
	'When the candidate applied in the other system': '候选人在其他系统中投递的时间',
	'Origin of the application': '投递的来源方式',
	Recommended: '被推荐',
	'Sourced by HR': 'HR 寻访',
	'Job Title': '职位名称',
	'The job in the other system, as text': '其他系统中的职位，文本',
	'Recruitment Type': '招聘类型',
	'Whether the job is for graduates or for people with experience': '校招还是社招',
	Experienced: '社招',
	'Source of the resume, as text or as a source of your tenant from the list': '简历来源：任意文本，或从列表选择租户的来源',
	'Stage reached in the other system, as text': '在其他系统中到达的阶段，文本',
	'Termination Reason': '终止原因',
	'Why the application ended, as text or as a reason of your tenant from the list': '投递终止的原因：任意文本，或从列表选择租户的原因',
	'Termination Time': '终止时间',
	'When the application ended in the other system. The API calls it modify_time.': '投递在其他系统中终止的时间。API 中名为 modify_time。',
	'Who ended the application, as text': '由谁终止投递，文本',
	'The candidate in Lark Hire. Needed only to pick the external application from the list, but sent to Feishu if set.':
		'飞书招聘中的候选人。仅从列表选择外部投递时需要；填写后会发送给飞书。',
	'Application imported from another system. The list shows the applications of the talent above; get IDs from Create or Get Many.':
		'从其他系统导入的投递。列表显示上方人才的投递；ID 来自“创建”或“批量获取”。',
	'The candidate in Lark Hire. Feishu requires it for every update.': '飞书招聘中的候选人。飞书要求每次更新都提供。',
	'The external application. Needed only to pick from the list below; not sent to Feishu.':
		'所属的外部投递。仅从下方列表选择时需要，不会发送给飞书。',
	'Needed only to pick the external application from the list; not sent to Feishu': '仅从列表选择外部投递时需要，不会发送给飞书',
	'Unset fields keep their stored value: the node reads the application first. Cannot clear a field.':
		'未填写的字段保留原值：节点会先读取投递。无法清空字段。',
	'An application with this External ID may have been created within the last 24 hours. Otherwise check all IDs and values of this item.':
		'24 小时内可能已用此外部 ID 创建过投递。否则请检查该项的所有 ID 和值。',
	'Nothing was changed. In Merge mode, the application must exist and belong to this talent.':
		'未做任何修改。使用“合并”时，投递必须存在且属于该人才。',
	'Talent ID {0} has no external application {1}': '人才 ID {0} 没有外部投递 {1}',
	'Create or update an external application': '创建或更新外部投递',
	'ID of the application in the other system. Keeps Feishu from creating it twice within 24 hours.':
		'投递在其他系统中的 ID。可避免飞书在 24 小时内重复创建。',
	'Match On': '匹配依据',
	"What finds the application among the talent's, since Feishu does not return External IDs. Set these fields under Additional Fields.":
		'飞书不返回外部 ID，因此按这些字段在该人才的投递中查找。请在“其他字段”中填写。',
	'Create Time and Job Title': '投递时间和职位名称',
	'Both must be equal': '两者都须相同',
	'The job title may change': '职位名称可以变化',
	'One application per job': '每个职位只有一个投递',
	'An application with this External ID may have been created within the last 24 hours, with another Create Time or Job Title. Otherwise check all IDs and values of this item.':
		'24 小时内可能已用此外部 ID 创建过投递，但投递时间或职位名称不同。否则请检查该项的所有 ID 和值。',
	'Set it under Additional Fields, or choose another Match On.': '请在“其他字段”中填写，或选择其他匹配依据。',
	'Match On requires {0}': '“匹配依据”需要“{0}”',
	'Several applications of this talent match': '该人才有多个投递匹配',
	'Nothing was changed. Match on more, or use External Application: Update with the ID of the right one.':
		'未做任何修改。请用更多字段匹配，或使用“外部投递：更新”并指定 ID。',
	'Nothing was changed. In Merge mode, the record must exist.': '未做任何修改。使用“合并”时，记录必须存在。',
	'{0} ID {1} was not found': '未找到{0} ID {1}',
	'Nothing was changed. To move the record, use Replace mode.': '未做任何修改。要移动记录，请使用“覆盖”。',
	'The record does not belong to External Application ID {0}': '该记录不属于外部投递 ID {0}',
	'It belongs to {0}. Nothing was changed. To move the record, use Replace mode.': '它属于 {0}。未做任何修改。要移动记录，请使用“覆盖”。',
	'Nothing was changed. Set Attachment IDs to those that are to stay.': '未做任何修改。请在“附件 ID”中填写要保留的附件。',
	'The record has {0} attachments, but Feishu accepts only {1} in an update': '该记录有 {0} 个附件，但飞书更新时最多接受 {1} 个',
	'Upload the missing files again with Attachment: Upload, and set Attachment IDs.':
		'请用“附件：上传”重新上传缺少的文件，并填写“附件 ID”。',
	'The update was made, but Feishu kept only {0} of {1} attachments': '已更新，但 {1} 个附件中飞书只保留了 {0} 个',
	'Add an application from another recruiting system to a candidate': '为候选人添加来自其他系统的投递',
	'Delete an application imported from another system. This cannot be undone.': '删除从其他系统导入的投递。无法撤销。',
	'Returns the deleted application. Feishu allows 20 deletions per minute. If there are more, the node waits.':
		'返回被删除的投递。飞书每分钟只允许删除 20 次。超出时节点会等待。',
};
