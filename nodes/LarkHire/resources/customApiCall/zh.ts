import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'API Request': 'API 请求',
	'Any other Feishu API, with the same credential and error handling': '调用飞书的其他任意 API，凭证与错误处理方式相同',
	Call: '调用',
	'Send a custom API request': '发送自定义 API 请求',
	'Send a request to any path below /open-apis. It can change or delete data.':
		'向 /open-apis 下的任意路径发送请求。可能会修改或删除数据。',
	Method: '方法',
	'The HTTP method of the API': 'API 的 HTTP 方法',
	Path: '路径',
	'Path of the API, with IDs filled in. A full URL works too, but the request always goes to the host of the credential.':
		'API 的路径，ID 须已填好。也可以填完整网址，但请求始终发往凭证中的地址。',
	'Using Fields Below': '使用下方字段',
	'Using JSON': '使用 JSON',
	'Values are sent as text; fields with the same name become a list. Use JSON for numbers, booleans and objects.':
		'值以文本发送；同名字段会合并为列表。数字、布尔值和对象请使用 JSON。',
	"As in Feishu's documentation": '与飞书文档中一致',
	'Blank fields are not sent': '空白字段不会发送',
	'A JSON object. Put IDs in quotes: they have too many digits for a number.': 'JSON 对象。ID 请加引号：位数太多，不能写成数字。',
	Pagination: '分页',
	'Whether the API returns a paginated list (page_token, has_more). Each record becomes an item.':
		'该 API 是否返回分页列表（page_token、has_more）。每条记录输出为一项。',
	'Items Path': '列表路径',
	"Path of the records in the response's data, in dot notation, e.g. website_channel_list":
		'记录在响应 data 中的路径，用点号分隔，例如 website_channel_list',
	'Page Size': '每页数量',
	'Records per request. Each API has its own maximum and rejects higher values.': '每次请求的记录数。各 API 的上限不同，超出会被拒绝。',
	'Specify Query': '查询参数方式',
	'How to enter the query': '如何填写查询参数',
	'Query Fields': '查询参数',
	'Query (JSON)': '查询参数 (JSON)',
	'Specify Body': '请求体方式',
	'How to enter the body': '如何填写请求体',
	'Body Fields': '请求体字段',
	'Body (JSON)': '请求体 (JSON)',
	'Replace it with the ID, e.g. {{ $json.id }}.': '请替换为 ID，例如 {{ $json.id }}。',
	'contains the placeholder {0}': '含有占位符 {0}',
	'must start with /open-apis/ and be a plain path': '必须以 /open-apis/ 开头，且为纯路径',
	"As in Feishu's documentation, with the IDs filled in: /open-apis/hire/v1/jobs/6960663240925956555":
		'与飞书文档一致，并填好 ID：/open-apis/hire/v1/jobs/6960663240925956555',
	'Enter it in one of them.': '请只在其中一处填写。',
	'Path and Query both contain {0}': '路径和查询参数都含有 {0}',
	'Remove it and use Page Size.': '请移除它，并使用“每页数量”。',
	'Remove it, or switch Pagination off.': '请移除它，或关闭“分页”。',
	'The query contains {0}, which Pagination sets': '查询参数含有 {0}，它由“分页”设置',
	'The response is not paginated: its data is a list': '响应没有分页：其 data 是列表',
	'Switch Pagination off: each record still becomes an item.': '请关闭“分页”：每条记录仍会输出为一项。',
	'The response has a list at {0}.': '响应中有列表：{0}。',
	'The response has lists at {0}.': '响应中有这些列表：{0}。',
	'The response has no list, only {0}. Switch Pagination off.': '响应中没有列表，只有 {0}。请关闭“分页”。',
	'Items Path {0} does not lead to a list': '列表路径 {0} 不是列表',
};
