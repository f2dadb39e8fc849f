import type { Translations } from '../../language/texts';

export const zh: Translations = {
	Probation: '试用期',
	"Employees' probation periods and conversions in CoreHR (试用期)": '飞书人事中员工的试用期与转正',
	'Disable Assessment': '停用试用期考核',
	'Disable probation assessment': '停用试用期考核功能',
	'Switch off probation assessment for the whole tenant: its fields disappear from all probation pages. If it is already off, the item contains alreadyApplied.':
		'为整个租户停用试用期考核：所有试用期页面不再显示考核字段。已停用时，输出项含 alreadyApplied。',
	'Enable Assessment': '启用试用期考核',
	'Enable probation assessment': '启用试用期考核功能',
	'Switch on probation assessment for the whole tenant. If it is already on, the item contains alreadyApplied; to change the link, disable it first.':
		'为整个租户启用试用期考核。已启用时，输出项含 alreadyApplied；要修改链接，请先停用。',
	'Search probations': '搜索试用期',
	"Find employees' probations, with their assessments. New probations become searchable after about 5 seconds. Feishu silently omits parts whose scope the app lacks: assessments need corehr:probation.assessment:read, the outcome and the end of an extended probation need corehr:probation.probation_outcome:read.":
		'查找员工的试用期及考核。新试用期约 5 秒后才能查到。应用缺少权限的部分，飞书会直接省略：考核需要 corehr:probation.assessment:read，延长后的结果和结束日期需要 corehr:probation.probation_outcome:read。',
	'Submit Conversion': '发起转正',
	'Submit a conversion to permanent': '发起员工转正',
	"End an employee's probation, at once or through CoreHR's approval process (转正). Notes, Self Review and Custom Fields are returned only with corehr:probation.notes:read, corehr:probation.self_review:read and corehr:probation.custom_field:read.":
		'结束员工的试用期，直接转正或走飞书人事的审批流程。备注、自评和自定义字段须有权限 corehr:probation.notes:read、corehr:probation.self_review:read 和 corehr:probation.custom_field:read 才会返回。',
	'Withdraw Conversion': '撤销转正',
	'Withdraw a conversion to permanent': '撤销已发起的转正',
	'Withdraw a submitted conversion. This cannot be undone: the conversion must be submitted again.':
		'撤销已发起的转正。无法恢复，只能重新发起。',
	'Actual End Date From': '实际结束日期从',
	'Actual End Date To': '实际结束日期至',
	'Department IDs': '部门 ID',
	'Only employees of these departments. Separate IDs with commas or line breaks, or use a list.':
		'仅这些部门的员工。ID 用逗号或换行分隔，也可使用列表。',
	'Expected End Date From': '预计结束日期从',
	'Expected End Date To': '预计结束日期至',
	'Final Assessment Grade': '最终考核等级',
	'Only probations with this final grade. Needs the scope corehr:probation.grade.search:read.':
		'仅最终等级为此的试用期。需要权限 corehr:probation.grade.search:read。',
	'Final Assessment Result': '最终考核结果',
	'Only probations with this final result': '仅最终结果为此的试用期',
	'Initiated From': '发起日期从',
	'Initiated To': '发起日期至',
	'Probation Status': '试用期状态',
	'Only probations with this status': '仅处于该状态的试用期',
	'The conversion was approved': '转正审批已通过',
	'The employee has passed the probation': '员工已通过试用期',
	'The employee has left': '员工已离职',
	Pending: '转正审批中',
	'The conversion is being approved': '转正正在审批',
	'The conversion was rejected': '转正审批已拒绝',
	Waiting: '待发起转正',
	'The conversion has not been started': '尚未发起转正',
	'Start Date From': '开始日期从',
	'Start Date To': '开始日期至',
	'ID type of the Employment IDs and of the returned IDs. Without this field, the node detects it from the Employment IDs, or returns CoreHR IDs if there are none.':
		'“雇佣 ID”及返回 ID 的类型。不添加此字段则按雇佣 ID 识别；没有雇佣 ID 时返回飞书人事 ID。',
	'Conversion Mode': '转正方式',
	'Whether the conversion needs approval': '转正是否需要审批',
	Direct: '直接转正',
	'Converts the employee without approval. Cannot be undone here. Requires Notes.': '不经审批直接转正，此处无法撤销。须填写“备注”。',
	'Through the Process': '走审批流程',
	'Starts the approval process. Withdraw Conversion can cancel it until it ends.': '发起审批流程。流程结束前可用“撤销转正”取消。',
	'Submission Type': '发起类型',
	'Who starts the conversion': '由谁发起转正',
	'Requires Initiator ID': '须填写“发起人 ID”',
	System: '系统',
	'Actual End Date': '实际结束日期',
	"Your tenant's custom fields. Attachments cannot be set.": '租户的自定义字段。无法设置附件。',
	"Name of the field in CoreHR's settings": '飞书人事设置中的字段名',
	'As text: numbers as 123, dates as 2026-03-02, booleans as true, several options or people as ["a", "b"]':
		'以文本填写：数字如 123，日期如 2026-03-02，布尔值如 true，多个选项或人员如 ["a", "b"]',
	'Initiator ID': '发起人 ID',
	'Who starts the conversion, with the same ID type as Employment ID. Required if Submission Type is HR; otherwise CoreHR determines it.':
		'发起转正的人，ID 类型与“雇佣 ID”相同。发起类型为 HR 时必填；否则由飞书人事确定。',
	Notes: '备注',
	'Remarks on the conversion. Required for direct conversion.': '转正备注。直接转正时必填。',
	'Self Review': '自评',
	"The employee's own review of the probation": '员工对试用期的自我评价',
	'App URL': '应用链接',
	'URL that opens the assessment system from CoreHR': '从飞书人事打开考核系统的链接',
	"Earliest actual end date. Requires Actual End Date To. A time is converted to its day in the workflow's time zone.":
		'最早的实际结束日期，须同时填写“实际结束日期至”。时间按工作流时区换算为日期。',
	"Latest actual end date. A time is converted to its day in the workflow's time zone.": '最晚的实际结束日期。时间按工作流时区换算为日期。',
	"Earliest expected end date. Requires Expected End Date To. A time is converted to its day in the workflow's time zone.":
		'最早的预计结束日期，须同时填写“预计结束日期至”。时间按工作流时区换算为日期。',
	"Latest expected end date. A time is converted to its day in the workflow's time zone.":
		'最晚的预计结束日期。时间按工作流时区换算为日期。',
	"Earliest day on which the conversion was started. Requires Initiated To. A time is converted to its day in the workflow's time zone.":
		'最早的转正发起日期，须同时填写“发起日期至”。时间按工作流时区换算为日期。',
	"Latest day on which the conversion was started. A time is converted to its day in the workflow's time zone.":
		'最晚的转正发起日期。时间按工作流时区换算为日期。',
	"Earliest start date. Requires Start Date To. A time is converted to its day in the workflow's time zone.":
		'最早的开始日期，须同时填写“开始日期至”。时间按工作流时区换算为日期。',
	"Latest start date. A time is converted to its day in the workflow's time zone.": '最晚的开始日期。时间按工作流时区换算为日期。',
	"Last day of the probation, between its start and its expected end. Default: the expected end. A time is converted to its day in the workflow's time zone.":
		'试用期的最后一天，介于开始与预计结束之间。默认：预计结束日期。时间按工作流时区换算为日期。',
	'The app may not use one of the fields': '应用无权使用其中一个字段',
	'Searching by grade requires the scope corehr:probation.grade.search:read.': '按等级搜索需要权限 corehr:probation.grade.search:read。',
	"CoreHR has invalid data in the grade field. Contact Feishu support; until it is fixed, enter a grade's API name.":
		'飞书人事的等级字段中有无效数据。请联系飞书支持；修复前请填写等级的 API 名称。',
	'CoreHR has no field for probation grades': '飞书人事没有试用期考核等级字段',
	"Is probation assessment switched on in this tenant? Enable it first, or enter a grade's API name.":
		'该租户是否启用了试用期考核？请先启用，或填写等级的 API 名称。',
	'The app has no access to this employee': '应用无权访问该员工',
	"Extend the app's data range in the CoreHR settings.": '请在飞书人事的设置中扩大应用的数据范围。',
	'The end of the probation is after its expected end': '试用期结束日期晚于预计结束日期',
	'Use an earlier date.': '请填写更早的日期。',
	'The end of the probation is before its start': '试用期结束日期早于开始日期',
	'Use a later date.': '请填写更晚的日期。',
	'The record is being approved': '该记录正在审批',
	'Wait for the approval to finish.': '请等待审批结束。',
	'Expected End Date': '预计结束日期',
	Initiated: '发起日期',
	'Notes are required for direct conversion': '直接转正须填写备注',
	'Add Notes under Additional Fields.': '请在“其他字段”中添加“备注”。',
	'Initiator ID is required when HR starts the conversion': '由 HR 发起转正时须填写发起人 ID',
	'Add Initiator ID under Additional Fields, or choose another Submission Type.': '请在“其他字段”中添加“发起人 ID”，或选择其他发起类型。',
};
