import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'External Interview Assessment': '外部面评',
	"Interviewers' individual assessments of imported interviews (外部面评)": '面试官对导入面试的单份面评',
	'Create an external interview assessment': '创建外部面评',
	"Add an interviewer's assessment to an external interview": '为外部面试添加一位面试官的面评',
	'Update an external interview assessment': '更新外部面评',
	"Change an interviewer's assessment of an external interview. Unset fields keep their value.":
		'修改面试官对外部面试的面评。未填写的字段保留原值。',
	'One per interviewer': '每位面试官一份',
	Username: '面试官',
	'Name of the interviewer': '面试官的姓名',
	Conclusion: '结论',
	'What the interviewer decided': '面试官的结论',
	"The interviewer's summary": '面试官的综合评语',
	Dimensions: '评价维度',
	'Add Dimension': '添加维度',
	'Individual ratings. Replaces all existing dimensions of the assessment.': '各项评价。会替换该面评已有的全部维度。',
	Dimension: '维度',
	Title: '标题',
	'Name of the dimension': '维度的名称',
	'Assessment Type': '评价方式',
	'How the dimension is assessed': '该维度如何评价',
	'Multiple Choice': '多选',
	Score: '打分',
	'Single Choice': '单选',
	'The assessment in words, for type Text': '文字评价，用于“文本”方式',
	Description: '说明',
	'What the dimension means': '该维度的含义',
	Option: '选项',
	'The chosen option, for type Single Choice': '所选的选项，用于“单选”方式',
	'The chosen options, for type Multiple Choice': '所选的多个选项，用于“多选”方式',
	'A whole number, for type Score. Once added, 0 is also sent.': '整数，用于“打分”方式。添加后 0 也会发送。',
	"A list in the format of the API's interview_assessments, instead of Assessments. Conclusions: 1 failed, 2 passed, 3 undecided. Lark Hire's own evaluations and interviews use 1 for passed and 2 for failed, so convert them first. IDs are not sent, because the API does not accept them.":
		'按 API 的 interview_assessments 格式填写列表，代替“面评”。结论：1 未通过，2 通过，3 待定。飞书招聘自身的评估和面试中 1 为通过、2 为未通过，须先转换。API 不接受 ID，因此不会发送。',
	'ID of the assessment in the other system. Feishu uses it only to reject duplicates.': '面评在其他系统中的 ID。飞书仅用它拒绝重复创建。',
	'External Interview Assessment ID': '外部面评 ID',
	'ID of the assessment, from Create or from its external interview. It may change when the interview is updated.':
		'面评的 ID，来自“创建”或其外部面试。更新面试后可能改变。',
	'The external interview may not exist, or an assessment with this External ID may already exist. Otherwise check all IDs and values of this item.':
		'外部面试可能不存在，或已有使用此外部 ID 的面评。否则请检查该项的所有 ID 和值。',
};
