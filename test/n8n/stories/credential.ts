import { APP } from '../../../simulator';
import type { StoryPlay } from './story';

/** In the node itself: whoever adds it is asked for a credential. */
export const credential: StoryPlay = {
	story: 'credential',
	async play(person) {
		const { editor } = person;
		await person.emptyCanvas();
		await person.begin('飞书', person.word('Lark Hire'), person.event('Application Created'));
		await person.panel();
		// n8n asks for the name of a new credential; a person is slower than that.
		const named = person.page.waitForResponse(/credentials\/new/);
		await editor.id('node-credentials-empty-state').getByRole('button').click();
		await named;
		await editor.type('appId', APP.appId);
		await editor.type('appSecret', APP.appSecret);
		const tested = person.page.waitForResponse(/credentials\/test/);
		await editor.id('credential-save-button').click();
		expect(await (await tested).json()).toMatchObject({ data: { status: 'OK' } });
		// n8n closes the dialog when the test has succeeded, and chooses the credential.
		await editor.id('node-credentials-select').waitFor();
	},
};
