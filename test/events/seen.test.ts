import { Seen } from '../../nodes/LarkHire/framework/events/seen';

let now = 0;
let taken: string[] = [];
beforeEach(() => {
	now = 0;
	taken = [];
});
const take = (id: string) => async () => void taken.push(id);

it('accepts each event once', async () => {
	const seen = new Seen(() => now);
	for (const id of ['a', 'b', 'a']) await seen.once(id, take(id));
	expect(taken).toEqual(['a', 'b']);
});

it('accepts an event again that failed', async () => {
	const seen = new Seen(() => now);
	await expect(seen.once('a', async () => await Promise.reject(new Error('no')))).rejects.toThrow('no');
	await seen.once('a', take('a'));
	expect(taken).toEqual(['a']);
});

it('a second delivery fails with the first', async () => {
	const seen = new Seen(() => now);
	const fails = async () => await Promise.reject(new Error('no'));
	const both = await Promise.allSettled([seen.once('a', fails), seen.once('a', take('a'))]);
	expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(taken).toEqual([]);
});

it('remembers an event for longer than Feishu retries, and then forgets it', async () => {
	const seen = new Seen(() => now);
	await seen.once('a', take('a'));
	now = 7.2 * 3_600_000;
	await seen.once('a', take('a'));
	expect(taken).toEqual(['a']);
	now = 8 * 3_600_000;
	expect(seen.empty).toBe(true);
});

it('remembers the latest 5,000 events', async () => {
	const seen = new Seen(() => now);
	for (let id = 0; id < 6000; id += 1) await seen.once(String(id), take(String(id)));
	await seen.once('999', take('again'));
	await seen.once('1002', take('never'));
	expect(taken).toHaveLength(6001);
	expect(taken.at(-1)).toBe('again');
});

it('never forgets an event under way', async () => {
	const seen = new Seen(() => now);
	let done = () => {};
	const first = seen.once('slow', async () => await new Promise((resolve) => (done = resolve)));
	for (let id = 0; id < 6000; id += 1) await seen.once(String(id), take(String(id)));
	const second = seen.once('slow', take('slow'));
	done();
	await Promise.all([first, second]);
	expect(taken).not.toContain('slow');
});
