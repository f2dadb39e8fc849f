import type { Translations } from '../../language/texts';

export const zh: Translations = {
	App: '应用',
	'The custom app of the credential, in the developer console (企业自建应用)': '凭证所用的企业自建应用（见开发者后台）',
	'Check Scopes': '检查权限',
	'Check the scopes of an app': '检查应用的权限',
	'List the scopes that operations need, and whether they are granted': '列出各操作所需的权限，以及是否已开通',
	'An item for each scope that operations or their lists need, missing ones first. You need only those of the operations that you use.':
		'操作及其列表所需的每个权限输出一项，未开通的排在前面。只需开通您用到的操作的权限。',
};
