import type { Translations } from './language/texts';

export const zh: Translations = {
	'Lark Hire': '飞书招聘',
	'Work with recruiting in Feishu/Lark Hire (飞书招聘) and with probation in CoreHR (飞书人事)':
		'飞书招聘 (Feishu/Lark Hire)：处理招聘流程，以及飞书人事的试用期',
	'Lark Hire Trigger': '飞书招聘 Trigger',
	'Starts the workflow when something happens in Feishu/Lark Hire (飞书招聘)': '飞书招聘 (Feishu/Lark Hire) 有变化时启动工作流',
	'Lark Hire Event Trigger': '飞书招聘事件 Trigger',
	'Starts the workflow when Feishu/Lark sends an event over a long connection, which needs no public address':
		'飞书 (Feishu/Lark) 通过长连接推送事件时启动工作流，无需公网地址',
	'First publish or test this workflow, so that it is connected. Then, in the developer console under "Events & Callbacks": choose "long connection" as subscription mode and save, add the events, grant their scopes, and publish a new version of the app. Use an app of its own for each n8n.':
		'先发布或测试本工作流，使其建立连接。再到开发者后台“事件与回调”：订阅方式选择“长连接”并保存，添加事件，开通所需权限，发布应用新版本。每个 n8n 请使用单独的应用。',
	'Lark Hire Webhook Trigger': '飞书招聘 Webhook Trigger',
	'Starts the workflow when Feishu/Lark sends an event to a public address of n8n':
		'飞书 (Feishu/Lark) 向 n8n 的公网地址推送事件时启动工作流',
	'In the developer console, under "Events & Callbacks": copy the keys of "Encryption Strategy" into the credential, publish this workflow, enter the Production URL as request URL, add the events, and publish a new version of the app. An app has one request URL: one workflow receives all of its events.':
		'在开发者后台“事件与回调”中：把“加密策略”里的密钥填入凭证，发布本工作流，将 Production URL 填为请求地址，添加事件，发布应用新版本。一个应用只有一个请求地址：所有事件都由同一个工作流接收。',
};
