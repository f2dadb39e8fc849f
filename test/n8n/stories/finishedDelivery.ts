import type { StoryPlay } from './story';

export const finishedDelivery: StoryPlay = {
	story: 'finishedDelivery',
	async play(person) {
		// Somebody has just applied there.
		const { applications } = person.simulator.store;
		const now = String(Date.now());
		const [applied] = [...applications.values()].filter(({ website_id: site }) => site !== undefined);
		Object.assign(applied ?? {}, { create_time: now, modify_time: now });

		await person.begin(person.says('feishu', '飞书'), person.word('Lark Hire'), person.event('Application Created'));
		await person.panel();
		await person.pick('source', 'Career Site');
		// Not the sample, which has another ID.
		await person.execute(new RegExp(applied?.id ?? 'nobody has applied'));
	},
};
