import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'External Interview': '外部面试',
	'Interviews imported from another recruiting system (外部面试)': '从其他招聘系统导入的面试',
	'Create an external interview': '创建外部面试',
	'Delete an external interview': '删除外部面试',
	'Delete an interview imported from another system. Cannot be undone.': '删除从其他系统导入的面试，无法撤销',
	'Get external interviews by ID': '按 ID 获取外部面试',
	'Get many external interviews': '批量获取外部面试',
	'List the interviews of an external application, with their assessments': '列出外部投递的面试及其面评',
	'Update an external interview': '更新外部面试',
	'Change an interview imported from another system': '修改从其他系统导入的面试',
	'Application that the interview belongs to. Feishu requires it for every update. The list shows the applications of the talent above.':
		'面试所属的投递。飞书要求每次更新都提供。列表显示上方人才的投递。',
	'Interview imported from another system. The list shows the interviews of the external application above; get IDs from Create or Get Many.':
		'从其他系统导入的面试。列表显示上方外部投递的面试；ID 来自“创建”或“批量获取”。',
	'Select an interview…': '选择面试…',
	'Existing Assessments': '已有面评',
	'What to do with existing assessments if assessments are set below': '下方填写了面评时，如何处理已有面评',
	Keep: '保留',
	'Assessments below update the stored one with the same ID (JSON) or Interviewer, or are added':
		'下方面评按相同 ID (JSON) 或面试官更新已有面评，否则新增',
	'Assessments below replace all existing ones': '下方面评替换全部已有面评',
	'Feishu replaces the whole interview, even in Merge mode. Existing assessments may get new IDs and lose their External IDs. To add or change a single assessment, use External Interview Assessment: Create or Update.':
		'即使选择“合并”，飞书也会整体替换该面试：已有面评可能得到新的 ID，并失去外部 ID。只增改一条面评时，请用“外部面评：创建”或“更新”。',
	'Begin Time': '开始时间',
	'When the interview begins': '面试开始的时间',
	'End Time': '结束时间',
	'When the interview ends': '面试结束的时间',
	'Participate Status': '参与状态',
	'Whether the candidate took part': '候选人是否参加',
	Attended: '已参加',
	'No-Show': '爽约',
	'Not Attended': '未参加',
	'External Interview IDs': '外部面试 ID',
	'Any number of IDs, separated by commas, spaces or line breaks, or a list from an expression':
		'任意多个 ID，用逗号、空格或换行分隔，或由表达式返回列表',
	'Unset fields keep their stored value: the node reads the interview first. Cannot clear a field.':
		'未填写的字段保留原值：节点会先读取面试。无法清空字段。',
	'Unset fields are cleared, including all assessments, as in the API itself': '未填写的字段会被清空，包括全部面评，与 API 本身一致',
	'End Time is before Begin Time': '结束时间早于开始时间',
	'Assessments and Assessments (JSON) are both set': '“面评”和“面评 (JSON)”同时填写了',
	'Use one of them.': '请只用其中一个。',
	"The node needs it to find the interviewer's stored assessment. Add it, or set Existing Assessments to Replace.":
		'节点需要它来找到面试官已有的面评。请填写，或将“已有面评”设为“覆盖”。',
	'Assessment {0} has no Interviewer': '第 {0} 条面评没有填写面试官',
	'Merge them into one, or set Existing Assessments to Replace.': '请合并为一条，或将“已有面评”设为“覆盖”。',
	'Assessments {0} and {1} are by the same interviewer': '第 {0} 条和第 {1} 条面评属于同一位面试官',
	'The interview has several assessments by the same interviewer': '该面试有同一位面试官的多条面评',
	'Nothing was changed. Use Assessments (JSON) with the id of the right one, or External Interview Assessment: Update.':
		'未做任何修改。请在“面评 (JSON)”中填写正确的 id，或使用“外部面评：更新”。',
	'The interview has no assessment with the ID {0}': '该面试没有 ID 为 {0} 的面评',
	'Put all assessments of an interview into one item, or use Merge mode with Existing Assessments set to Keep.':
		'请将同一面试的所有面评放在一项中，或使用“合并”并将“已有面评”设为“保留”。',
	'Item {0} would replace the assessments that item {1} sends for the same interview': '第 {0} 项会替换第 {1} 项为同一面试发送的面评',
	'Nothing was changed. Assessments may get new IDs whenever their interview is updated: read the interview again, or omit the id to match by interviewer.':
		'未做任何修改。更新面试后，面评可能得到新的 ID：请重新读取面试，或省略 id，按面试官匹配。',
	'Nothing was sent.': '未发送任何内容。',
	'list of assessments': '面评列表',
	'list of dimensions': '评价维度列表',
	'username of an assessment': '面评的面试官',
	'conclusion of an assessment': '面评的结论',
	'content of an assessment': '面评的内容',
	'type of a dimension': '维度的评价方式',
	'score of a dimension': '维度的打分',
	'options of a dimension': '维度的多个选项',
	'title of a dimension': '维度的标题',
	'description of a dimension': '维度的说明',
	'content of a dimension': '维度的内容',
	'option of a dimension': '维度的选项',
	'Nothing was changed. In Merge mode, a time that is not set keeps its stored value.':
		'未做任何修改。使用“合并”时，未填写的时间保留原值。',
	'No time': '无时间',
	Username: '面试官',
	'Add an interview from another recruiting system, with its assessments': '添加来自其他系统的面试及其面评',
	'Get external interviews by ID, with their assessments': '按 ID 获取外部面试及其面评',
	'One item per interview. Unknown IDs return no item.': '每场面试一项。不存在的 ID 不返回任何项。',
};
