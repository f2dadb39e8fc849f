import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'Notes about talents, in Lark Hire (备注)': '飞书招聘中人才的备注',
	'Create a note': '创建备注',
	'Add a note to a talent, public unless you make it private': '为人才添加备注，默认公开，可设为私密',
	'Get many notes': '批量获取备注',
	'List the notes about a talent': '列出人才的备注',
	'Text of the note': '备注的内容',
	'The application that the note is about': '备注所针对的投递',
	'Employee in whose name the note is written': '以哪位员工的名义填写备注',
	Mentions: '提及的人',
	'Add Mention': '添加提及',
	'People to mention. Each gets access to the talent in Lark Hire.': '要提及的人。每个人都会获得该人才在飞书招聘中的访问权限。',
	Person: '人员',
	'The person': '被提及的人',
	Offset: '位置',
	'Characters of the content before the mention': '提及之前的内容字符数',
	'Notify Mentioned Users': '通知被提及的人',
	'Whether people who are mentioned receive a message': '是否向被提及的人发送消息',
	Privacy: '可见范围',
	'Who can read the note. Without this field, it is public.': '谁可以看到备注。不添加此字段则公开。',
	Private: '私密',
	Public: '公开',
	'ID type of Creator ID and Mentions. Without this field, the node detects it from their format.':
		'“创建人 ID”和“提及的人”的 ID 类型。不添加此字段则按格式自动识别。',
	'Mentions → Offset is after the end of the content': '提及的人 → 位置超出了内容末尾',
	'Use a number of characters from 0 to the length of the content.': '请填写 0 到内容长度之间的字符数。',
};
