import type { Translations } from '../../language/texts';

export const zh: Translations = {
	New: '新建',
	'In progress': '处理中',
	Successful: '成功',
	Unsuccessful: '失败',
	Expired: '已失效',
	'Website Delivery Task': '官网投递任务',
	'Deliveries of resumes to a recruitment website (官网投递任务)': '向招聘官网投递简历的任务',
	'Get a website delivery task': '获取官网投递任务',
	'Wait for Completion': '等待完成',
	'Whether to check again until the task has succeeded or failed': '是否反复查询，直到任务成功或失败',
	'Wait Timeout (Seconds)': '最长等待时间（秒）',
	'How long to wait for completion. After that, the unfinished task is returned with timedOut.':
		'等待完成的最长时间。超过后返回未完成的任务，并带有 timedOut。',
	'Delivery Task ID': '投递任务 ID',
	'ID from Website Delivery: Create by Attachment': '来自“官网投递：按附件简历投递”的 ID',
	'Survive Restarts': '重启后继续',
	'Whether a wait with a timeout of more than 120 seconds goes on when n8n restarts. It then is an execution of its own, which looks after 66 seconds for the first time; items come back without files. Requires n8n 2.41 or later.':
		'最长等待时间超过 120 秒时，n8n 重启后是否继续等待。等待成为单独的执行，66 秒后首次查询；返回的项不含文件。需要 n8n 2.41 或更高版本。',
	'Get the result of a website delivery, or wait for it': '获取官网投递的结果，或等待结果',
};
