import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'Hiring Process': '招聘流程',
	'Hiring processes and their stages, in Lark Hire (招聘流程)': '飞书招聘中的招聘流程及其阶段',
	'Get many hiring processes': '批量获取招聘流程',
	'List hiring processes with the IDs of their stages': '列出招聘流程及其阶段 ID',
	Process: '流程',
	'Select a process…': '选择流程…',
	'Select a stage…': '选择阶段…',
	Screening: '筛选',
	'Written test': '笔试',
	'System default': '系统默认',
};
