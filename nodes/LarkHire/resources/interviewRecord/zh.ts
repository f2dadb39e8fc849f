import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'Interview Record': '面试评价',
	"Interviewers' feedback with scores and answers, in Lark Hire (面试评价)": '飞书招聘中面试官的评价，含打分和作答',
	'Get an interview record': '获取面试评价',
	"Get an interviewer's feedback on an interview, with scores and answers": '获取面试官对一场面试的评价，含打分和作答',
	'Get interview records by ID': '按 ID 获取面试评价',
	'Get feedback on interviews by ID, one item per record': '按 ID 获取面试评价，每条一项',
	'Unknown IDs return no item.': '不存在的 ID 不返回任何项。',
	'Get many interview records': '批量获取面试评价',
	"List interviewers' feedback in the tenant, with scores and answers": '列出租户全部面试的评价，含打分和作答',
	"ID type of the interviewer's ID. Without this field: Open ID.": '面试官 ID 的类型。不添加此字段：Open ID。',
	'Interview Record ID': '面试评价 ID',
	'ID of the feedback, from interview_record_list of an interview': '评价的 ID，来自面试的 interview_record_list',
	'Interview Record IDs': '面试评价 ID',
	'Single choice': '单选题',
	'Multiple choice': '多选题',
	'Suggested job level': '职级建议',
	'Score (choice)': '打分题（单选）',
	'Score (number)': '打分题（填空）',
};
