import type { Person } from './person';

/** Adds a field of the first collection that is in sight, such as *Additional Fields*. */
export async function addField(person: Person, field: string, noun: string): Promise<void> {
	await person.editor.id('collection-parameter-add').first().click();
	const option = person.page.locator('[data-test-id=collection-parameter-option]:visible');
	await option.getByText(person.word(field, noun), { exact: true }).click();
}

/** Adds a row of a list, by what its button says. */
export async function addRow(person: Person, button: string, noun: string): Promise<void> {
	await person.page
		.getByRole('button', { name: person.word(button, noun), exact: true })
		.last()
		.click();
}

/** Drags a column of the input onto a parameter, until its value is shown below. */
export async function map(person: Person, column: string, parameter: string): Promise<void> {
	await person.drag(column, parameter);
	await person.editor.id(`parameter-input-${parameter}`).last().filter({ hasText: '$json' }).waitFor();
	await person.editor.id('inline-expression-editor-output').last().waitFor();
}
