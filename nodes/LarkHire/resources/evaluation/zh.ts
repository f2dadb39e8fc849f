import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'Evaluations of resumes, in Lark Hire (简历评估)': '飞书招聘中的简历评估',
	'Get many evaluations': '批量获取简历评估',
	'List evaluations of resumes, with conclusion and comment': '列出简历评估，含结论和评语',
	'Only evaluations of this application': '仅该投递的简历评估',
	'Only evaluations that changed at this time or later': '仅此时间及之后有变化的评估',
	'Only evaluations that changed at this time or earlier': '仅此时间及之前有变化的评估',
	'Get evaluation tasks of an evaluator': '获取评估人的简历评估任务',
	'List the resumes that an employee has to evaluate': '列出员工待评估的简历',
	'Evaluator ID': '评估人 ID',
	Evaluated: '已评估',
	'Not Evaluated': '待评估',
	'Not Needed': '无需评估',
};
