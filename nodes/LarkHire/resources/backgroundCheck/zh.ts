import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'Background Check': '背调',
	'Background checks that a provider performs for Lark Hire (背调)': '背调供应商为飞书招聘执行的背景调查',
	Cancel: '取消',
	'Cancel a background check': '取消背调',
	'Terminate a background check, which then accepts no further progress or result. Cannot be undone.':
		'终止背调，此后不再接受进度和结果。无法撤销。',
	'Get background check orders by ID': '按 ID 获取背调订单',
	'Get background check orders by ID, one item per order. Unknown IDs return no item.':
		'按 ID 获取背调订单，每个订单一项。不存在的 ID 不返回任何项。',
	'Get many background check orders': '批量获取背调订单',
	'List background check orders with their stages, reports and conclusion. Filter by application, status, or time of the order or last update.':
		'列出背调订单及其阶段、报告和结论。可按投递、状态、下单时间或更新时间筛选。',
	'Update Progress': '更新进度',
	'Update background check progress': '更新背调进度',
	'Report a stage of a background check, with its result and reports. Possible until the check is completed.':
		'上报背调的一个阶段及其结果和报告。背调完成前可用。',
	'Update Result': '更新结果',
	'Report the final result of a background check': '回传背调最终结果',
	"Report the final result of a background check. Completes the check at once, or after an administrator's approval if the tenant requires it. Cannot be undone.":
		'回传背调的最终结果。背调随即完成；若租户要求审批，则在管理员审批后完成。无法撤销。',
	'Background Check ID': '背调 ID',
	'From the "background check created" event': '来自“创建背调”事件',
	'Stage ID': '阶段 ID',
	'Your own ID for this stage. Each ID can be used once per background check.': '您为该阶段自定的 ID。同一背调中每个 ID 只能使用一次。',
	'Stage Name': '阶段名称',
	'Shown to the recruiter': '展示给招聘人员',
	'Stage Time': '阶段时间',
	'When the stage was reached. Default: now. Must be later than the Stage Time of the previous update.':
		'到达该阶段的时间。默认：现在。须晚于上一次更新的阶段时间。',
	'Report Files': '报告文件',
	'Add Report File': '添加报告文件',
	'Reports of this stage. Required if a result is set.': '该阶段的报告。填写结果时必填。',
	File: '文件',
	'Stage report.pdf': '阶段报告.pdf',
	'The file name that recruiters see': '招聘人员看到的文件名',
	URL: '链接',
	'URL where the report can be downloaded or viewed': '可下载或查看报告的链接',
	'URL Type': '链接类型',
	'PDF Download': 'PDF 下载',
	'Feishu downloads the PDF file from this address': '飞书从该地址下载 PDF 文件',
	'Preview Link': '预览链接',
	'Feishu links to a page that shows the report': '飞书跳转到展示报告的页面',
	Result: '结果',
	'Result of this stage. Needs at least one report file.': '该阶段的结果。至少需要一份报告文件。',
	'Stage Name (English)': '阶段名称（英文）',
	'Education check': 'Education check',
	'Shown to recruiters who use English': '展示给使用英文的招聘人员',
	'From the "background check created" event. Feishu does not document whether the order ID from Get Many is the same.':
		'来自“创建背调”事件。飞书文档未说明它与“批量获取”的订单 ID 是否相同。',
	'Report a final stage with Update Progress first: after cancelling, Feishu accepts no more stages.':
		'请先用“更新进度”上报最后阶段：取消后飞书不再接受任何阶段。',
	'Application ID': '投递 ID',
	'Only orders of this application in Lark Hire': '仅飞书招聘中该投递的订单',
	'Ordered After': '下单时间不早于',
	'Only orders placed at this time or later': '仅此时间及之后的订单',
	'Ordered Before': '下单时间不晚于',
	'Only orders placed at this time or earlier': '仅此时间及之前的订单',
	'Only orders with this status': '仅该状态的订单',
	Arranged: '已安排',
	Terminated: '已终止',
	'Only orders updated at this time or later': '仅此时间及之后更新的订单',
	'Only orders updated at this time or earlier': '仅此时间及之前更新的订单',
	'ID type for the creator in creator_info': 'creator_info 中创建人的 ID 类型',
	Orders: '订单',
	'One order from the list, or any number of order IDs from Get Many (order_id)':
		'从列表选一个订单，或填写“批量获取”返回的任意多个订单 ID (order_id)',
	'Select an order…': '选择订单…',
	IDs: 'ID 列表',
	'The final result, as recruiters will see it': '最终结果，招聘人员将看到此内容',
	'Result Time': '结果时间',
	'When the result was reached. Default: now.': '得出结果的时间。默认：现在。',
	'The final reports': '最终报告',
	'The Stage ID may already have been used for this check, or the Stage Time may not be later than that of the previous update.':
		'该背调可能已用过此阶段 ID，或阶段时间不晚于上一次更新。',
	'Ordered Before is before Ordered After': '“下单时间不晚于”早于“下单时间不早于”',
	'Updated Before is before Updated After': '“更新时间不晚于”早于“更新时间不早于”',
	'Result needs a report file': '填写结果须有报告文件',
	'Feishu accepts a result only with a report. Add one under Report Files.': '飞书只接受带报告的结果。请在“报告文件”中添加。',
	'Feishu accepts the stages of a check only in chronological order. Give each stage its own time and sort the items by it.':
		'飞书只接受按时间先后上报的阶段。请为每个阶段填写各自的时间，并按时间排序。',
	'Stage Time of item {0} is not later than that of item {1}, which updates the same background check':
		'第 {0} 项的阶段时间不晚于第 {1} 项，两者更新的是同一背调',
	'Wait for a background check to be completed': '等待背调完成',
	'Wait, for days if need be, until a background check order is completed or terminated, or its approval is rejected or withdrawn. The wait goes on when n8n restarts. Requires n8n 2.41 or later.':
		'等待背调订单完成或终止，或其审批被拒绝或撤回，可等待多日。n8n 重启后继续等待。需要 n8n 2.41 或更高版本。',
	Order: '订单',
	'The background check order. Choose it from the list, or enter its ID (order_id) from Get Many.':
		'背调订单。从列表选择，或填写“批量获取”返回的订单 ID (order_id)。',
	'Wait Timeout (Days)': '最长等待时间（天）',
	'How long to wait. After that, the unfinished order is returned with timedOut.':
		'等待的最长时间。超过后返回未完成的订单，并带有 timedOut。',
	'There is no background check order with this ID': '没有此 ID 的背调订单',
	'Take order_id from Get Many.': '请使用“批量获取”返回的 order_id。',
	'must be a number of days up to {0}': '必须是不超过 {0} 的天数',
};
