import type { Translations } from '../../language/texts';

export const zh: Translations = {
	Offboarding: '离职',
	'Employees who leave, in CoreHR (离职)': '飞书人事中离职的员工',
	'Search offboardings': '搜索离职',
	'Applied After': '申请时间不早于',
	'Only offboardings applied for at this time or later': '仅此时间及之后申请的离职',
	'Applied Before': '申请时间不晚于',
	'Only offboardings applied for at this time or earlier': '仅此时间及之前申请的离职',
	'Decided After': '审批结束不早于',
	'Only offboardings whose approval ended at this time or later': '仅此时间及之后审批结束的离职',
	'Decided Before': '审批结束不晚于',
	'Only offboardings whose approval ended at this time or earlier': '仅此时间及之前审批结束的离职',
	'Expected From': '期望离职日期从',
	'Expected To': '期望离职日期至',
	'Last Day From': '实际离职日期从',
	'Last Day To': '实际离职日期至',
	'Only offboardings with one of these statuses': '仅处于这些状态的离职',
	Withdrawn: '已撤销',
	"Earliest day on which the employee wants to leave. Requires Expected To. A time is converted to its day in the workflow's time zone.":
		'员工期望离职的最早日期，须同时填写“期望离职日期至”。时间按工作流时区换算为日期。',
	"Latest day on which the employee wants to leave. A time is converted to its day in the workflow's time zone.":
		'员工期望离职的最晚日期。时间按工作流时区换算为日期。',
	"Earliest day of leaving. Requires Last Day To. A time is converted to its day in the workflow's time zone.":
		'最早的离职日期，须同时填写“实际离职日期至”。时间按工作流时区换算为日期。',
	"Latest day of leaving. A time is converted to its day in the workflow's time zone.": '最晚的离职日期。时间按工作流时区换算为日期。',
	Expected: '期望离职日期',
	'Last Day': '实际离职日期',
	'Find employees who leave, by employee, status or date': '查找离职员工，可按员工、状态或日期',
};
