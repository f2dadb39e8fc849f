import type { Translations } from '../language/texts';

export const zh: Translations = {
	'Warning: the Base URL begins with http, so the App Secret and all data can be read in transit. Use https.':
		'警告：基础 URL 以 http 开头，App Secret 和所有数据在传输中可能被读取。请使用 https。',
	Feishu: '飞书',
	'Wrong region: this app belongs to {0}. Choose that region in the credential.': '区域错误：该应用属于{0}。请在凭证中选择该区域。',
	'{0} and {1} more': '{0} 等 {1} 项',
	'Connection successful. All scopes that this node uses are granted.': '连接成功。本节点用到的权限均已开通。',
	'Scopes not granted: {0} (for {1}). Grant them in the developer console and publish a new version of the app.':
		'未开通的权限：{0}（用于 {1}）。请在开发者后台开通，并发布应用新版本。',
	'Connection successful. {0}': '连接成功。{0}',
	'The app is connected, but has no scope for any operation of this node. {0}': '应用已连接，但没有本节点任何操作所需的权限。{0}',
	'The file was not downloaded: its address redirects too often': '文件未下载：其地址重定向次数过多',
	'Run it again, which requests a new address.': '请重新运行，会重新获取地址。',
	'The file was not downloaded: its address is not https': '文件未下载：其地址不是 https',
	'A proxy or gateway may have changed the address that Feishu returned. Check the base URL in the credential.':
		'代理或网关可能改变了飞书返回的地址。请检查凭证中的基础 URL。',
	'The file could not be downloaded: its host returned {0}': '文件无法下载：其主机返回 {0}',
	'Run it again later.': '请稍后重新运行。',
	'The address that Feishu returns is valid for 30 minutes. Run it again, which requests a new one.':
		'飞书返回的地址 30 分钟内有效。请重新运行，会重新获取地址。',
};
