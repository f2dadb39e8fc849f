import type { Translations } from '../nodes/LarkHire/language/texts';

export const zh: Translations = {
	'Lark Hire API': '飞书招聘 API',
	Region: '区域',
	Custom: '自定义',
	'A private deployment or a gateway': '私有化部署或网关',
	'Feishu (open.feishu.cn)': '飞书 (open.feishu.cn)',
	'Lark (open.larksuite.com)': 'Lark (open.larksuite.com)',
	'Where the app was created. An app exists in one region only.': '应用在哪里创建。一个应用只属于一个区域。',
	'Base URL': '基础 URL',
	'Address of the Open API, without /open-apis': '开放平台的地址，不含 /open-apis',
	'App ID': 'App ID',
	'From the developer console, under "Credentials & Basic Info"': '来自开发者后台的“凭证与基础信息”',
	'App Secret': 'App Secret',
	'Encrypt Key': 'Encrypt Key',
	'Only for the Lark Hire Webhook Trigger. From the developer console, under "Events & Callbacks" > "Encryption Strategy". Leave it empty if the app has none.':
		'仅用于飞书招聘 Webhook 触发器。来自开发者后台“事件与回调”>“加密策略”。应用没有设置则留空。',
	'Verification Token': 'Verification Token',
	'Only for the Lark Hire Webhook Trigger. From the developer console, under "Events & Callbacks" > "Encryption Strategy".':
		'仅用于飞书招聘 Webhook 触发器。来自开发者后台“事件与回调”>“加密策略”。',
	'Access Token': '访问令牌',
	'Expires At': '过期时间',
	'The Lark Hire API credential is only for {0}: the access token is not sent to another host':
		'飞书招聘 API 凭证只用于 {0}：访问令牌不会发送到其他地址',
};
