import { labelled, wordsOf } from '../../nodes/LarkHire/framework/labels';

const words = wordsOf([
	{ name: 'Failed', value: 1 },
	{ name: 'Passed', value: 2 },
]);

it('adds a word after each number, in objects and lists', () => {
	const record = { id: '1', interviews: [{ conclusion: 2, username: 'A' }, { username: 'B' }], main: { conclusion: 1 } };
	expect(JSON.stringify(labelled(record, { 'interviews.conclusion': words, 'main.conclusion': words }))).toBe(
		'{"id":"1","interviews":[{"conclusion":2,"conclusion_label":"Passed","username":"A"},{"username":"B"}],"main":{"conclusion":1,"conclusion_label":"Failed"}}',
	);
});

it('leaves unknown values, other places and other types alone', () => {
	const record = {
		conclusion: 1,
		other: { conclusion: 2 },
		list: [{ conclusion: 7 }, { conclusion: '1' }, { conclusion: null }, 'text', null],
		empty: null,
	};
	expect(labelled(record as never, { 'list.conclusion': words, 'empty.conclusion': words, 'missing.conclusion': words })).toEqual(record);
});

it('finds a key at any depth', () => {
	const record = { conclusion: 1, list: [{ inner: { conclusion: 2 } }], other: [1, null, 'text'] };
	expect(labelled(record, { '*.conclusion': words })).toEqual({
		conclusion: 1,
		conclusion_label: 'Failed',
		list: [{ inner: { conclusion: 2, conclusion_label: 'Passed' } }],
		other: [1, null, 'text'],
	});
});
