import { Calendar } from '../calendar';
import { seeded } from '../seed';

const calendar = new Calendar('Asia/Shanghai');
const names = Object.keys(seeded(calendar).store) as Array<keyof ReturnType<typeof seeded>['store']>;
const { store: whole } = seeded(calendar);
beforeAll(() => names.forEach((name) => whole[name]));

it.each(names)('%s is the same whether it is asked for alone, after all others, or again after a reset', (name) => {
	const { store, reset } = seeded(calendar);
	const held = store[name];
	expect(held).toEqual(whole[name]);
	if (Array.isArray(held)) held.splice(0);
	else held.clear();
	reset();
	expect(store[name]).toBe(held);
	expect(held).toEqual(whole[name]);
});

it('most of it begins with something', () => {
	const sizes = names.map((name) => [...(whole[name] as Iterable<unknown>)].length);
	expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(40);
});
