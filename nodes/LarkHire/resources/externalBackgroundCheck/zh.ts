import type { Translations } from '../../language/texts';

export const zh: Translations = {
	Name: '名称',
	'External Background Check': '外部背调',
	'Background checks imported from another recruiting system (外部背调)': '从其他招聘系统导入的背调',
	'Create an external background check': '创建外部背调',
	'Add a background check from another recruiting system to an external application': '为外部投递添加来自其他系统的背调',
	'Delete an external background check': '删除外部背调',
	'Delete a background check imported from another system. Cannot be undone.': '删除从其他系统导入的背调，无法撤销',
	'Get many external background checks': '批量获取外部背调',
	'List the background checks of an external application, with their files': '列出外部投递的背调及附件',
	'Update an external background check': '更新外部背调',
	'Change a background check imported from another system': '修改从其他系统导入的背调',
	'Select a background check…': '选择背调…',
	'Application that the check belongs to. Feishu requires it for every update.': '背调所属的投递。飞书要求每次更新都提供。',
	'Unset fields keep their stored value: the node reads the background check first. Cannot clear a field.':
		'未填写的字段保留原值：节点会先读取背调。无法清空字段。',
	'Reports, from Attachment: Upload': '背调报告，来自“附件：上传”',
	Date: '背调日期',
	'When the check was done': '进行背调的时间',
	'Name of the background check': '背调的名称',
	'Result of the check, as text': '背调结果，文本',
};
