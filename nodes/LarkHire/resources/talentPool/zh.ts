import type { Translations } from '../../language/texts';

export const zh: Translations = {
	'Pools in which talents are kept for later (人才库)': '储备人才的人才库',
	'List the talent pools, without the talents in them': '列出人才库，不含其中的人才',
	'Get many talent pools': '批量获取人才库',
	'Some users': '部分用户可见',
	Everyone: '全部用户可见',
	'Add Talents': '添加人才',
	'Add talents to a talent pool': '将人才加入人才库',
	'Put talents into a talent pool. They stay in other pools.': '将人才加入人才库，不影响其他人才库。',
	'Remove Talents': '移除人才',
	'Remove talents from a talent pool': '将人才移出人才库',
	'Take talents out of a talent pool. They stay in other pools.': '将人才移出该人才库，不影响其他人才库。',
	'Move Talent': '转移人才',
	'Move a talent to a talent pool': '将人才转移到人才库',
	'Move a talent from all other pools into one. Cannot be undone.': '将人才从其他所有人才库移入一个库。无法撤销。',
	'The talent is removed from all other pools.': '人才会从其他所有人才库中移除',
	'The talent pool (人才库)': '人才库',
	'Select a pool…': '选择人才库…',
	'One talent from the list, or up to 50 IDs separated by commas': '从列表选一位人才，或填写最多 50 个 ID，用逗号分隔',
};
