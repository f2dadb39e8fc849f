import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'Interviews and their feedback, in Lark Hire (面试)': '飞书招聘中的面试及面试评价',
	'Get many interviews': '批量获取面试',
	"List interviews with their interviewers' feedback, of an application or of a period. Needs at least one filter.":
		'列出面试及面试官的评价，可按投递或时间段。至少需要一个筛选条件。',
	'Only interviews of this application': '仅该投递的面试',
	'Interview ID': '面试 ID',
	'Only this interview': '仅该场面试',
	'Starts After': '开始时间不早于',
	'Only interviews that begin at this time or later': '仅此时间及之后开始的面试',
	'Starts Before': '开始时间不晚于',
	'Only interviews that begin at this time or earlier': '仅此时间及之前开始的面试',
	'No Show': '爽约',
	'On Site': '现场',
	Phone: '电话',
	Video: '视频',
	'On site': '现场',
	'No show': '爽约',
	'Feishu lists interviews only with a filter': '飞书只能按筛选条件列出面试',
	'Add Application, Interview ID, Starts After or Starts Before.': '请添加投递、面试 ID、“开始时间不早于”或“开始时间不晚于”。',
};
