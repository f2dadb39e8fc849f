import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'Website Delivery Task': '官网投递任务',
	'Deliveries of resumes to a recruitment website (官网投递任务)': '向招聘官网投递简历的任务',
	'Get a website delivery task': '获取官网投递任务',
	'Get the result of a delivery to a recruitment website, or wait for it': '获取招聘官网投递的结果，或等待结果',
	'Wait for Completion': '等待完成',
	'Whether to check again until the task has succeeded or failed': '是否反复查询，直到任务成功或失败',
	'Wait Timeout (Seconds)': '最长等待时间（秒）',
	'How long to wait for completion. After that, the unfinished task is returned with timedOut.':
		'等待完成的最长时间。超过后返回未完成的任务，并带有 timedOut。',
	'Delivery Task ID': '投递任务 ID',
	'ID from Website Delivery: Create by Attachment': '来自“官网投递：按附件简历投递”的 ID',
};
