import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'Job Change': '异动',
	'Transfers of employees, in CoreHR (异动)': '飞书人事中员工的异动',
	'Search job changes': '搜索异动',
	'Effective From': '生效日期从',
	'Effective To': '生效日期至',
	'Only these employees, 30 at the most. Separate IDs with commas or line breaks, or use a list.':
		'仅这些员工，最多 30 个。ID 用逗号或换行分隔，也可使用列表。',
	'Job Change IDs': '异动 ID',
	'Only these job changes, 10 at the most. Separate IDs with commas or line breaks, or use a list.':
		'仅这些异动，最多 10 个。ID 用逗号或换行分隔，也可使用列表。',
	'Only job changes with one of these statuses': '仅处于这些状态的异动',
	'In Effect': '已生效',
	'Only job changes that changed at this time or later': '仅此时间及之后有变化的异动',
	'Only job changes that changed at this time or earlier': '仅此时间及之前有变化的异动',
	Effective: '已生效',
	"Earliest day of effect. Requires Effective To. A time is converted to its day in the workflow's time zone.":
		'最早的生效日期，须同时填写“生效日期至”。时间按工作流时区换算为日期。',
	"Latest day of effect. A time is converted to its day in the workflow's time zone.": '最晚的生效日期。时间按工作流时区换算为日期。',
	'Find transfers of employees to another job, department or place': '查找员工的职务、部门或地点异动',
};
