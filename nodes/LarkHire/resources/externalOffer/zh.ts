import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'External Offer': '外部 Offer',
	'Offers imported from another recruiting system (外部 Offer)': '从其他招聘系统导入的 Offer',
	'Create an external offer': '创建外部 Offer',
	'Add an offer from another recruiting system to an external application': '为外部投递添加来自其他系统的Offer',
	'Delete an external offer': '删除外部 Offer',
	'Delete an offer imported from another system. Cannot be undone.': '删除从其他系统导入的Offer，无法撤销',
	'Get many external offers': '批量获取外部 Offer',
	'List the offers of an external application, with their files': '列出外部投递的Offer及附件',
	'Update an external offer': '更新外部 Offer',
	'Change an offer imported from another system': '修改从其他系统导入的Offer',
	'Select an offer…': '选择Offer…',
	'Application that the offer belongs to. Feishu requires it for every update.': 'Offer所属的投递。飞书要求每次更新都提供。',
	'Unset fields keep their stored value: the node reads the offer first. Cannot clear a field.':
		'未填写的字段保留原值：节点会先读取Offer。无法清空字段。',
	'Files of the offer, from Attachment: Upload. At most 20 in Create, 10 in Update.':
		'Offer 的附件，来自“附件：上传”。“创建”最多 20 个，“更新”最多 10 个。',
	'When the offer was made in the other system': 'Offer 在其他系统中的创建时间',
	'Create Time': '创建时间',
	'Offer Status': 'Offer 状态',
	'Status in the other system, as text': '在其他系统中的状态，文本',
	Owner: '负责人',
	'Name of the person in charge of the offer': 'Offer 负责人的姓名',
};
