import type { StoryPlay } from './story';

const noun = 'API Request';

/** All pages of a list, with the address as an API explorer shows it. */
export const apiRequest: StoryPlay = {
	story: 'apiRequest',
	async play(person) {
		const { editor, simulator } = person;
		await editor.id('canvas-add-button').click();
		await editor.choose('Trigger manually');
		await person.next('飞书', person.word('Lark Hire'), person.word('Send a custom API request', noun));
		await person.panel();
		await person.type('path', 'https://open.feishu.cn/open-apis/hire/v1/resume_sources?page_size=2');
		await editor.id('parameter-input-pagination').click();
		await person.type('itemsPath', 'data.items');
		expect(await person.execute(/校园宣讲/)).toContain(`${simulator.store.resumeSources.length} items`);
		expect(simulator.calls().map(({ query }) => query.page_size)).toEqual(['2', '2']);
	},
};
