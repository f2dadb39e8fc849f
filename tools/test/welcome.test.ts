import { zh } from '../../credentials/zh';
import { welcome } from '../welcome';

const tenant = { url: 'http://127.0.0.1:4010', people: 'http://127.0.0.1:4010/people', appId: 'cli_1', appSecret: 'secret-1' };
const made = { url: 'http://127.0.0.1:5678', owner: { email: 'owner@example.com', password: 'Password-1' }, tenant };
const everything = [made.url, ...Object.values(made.owner), ...Object.values(tenant)];

it.each([false, true])('what npm start says has all that one has to enter (Chinese: %s)', (chinese) => {
	const said = welcome(made, chinese);
	expect(everything.filter((value) => !said.includes(value))).toEqual([]);
});

it('names the fields of the credential as its panel does', () => {
	const fields = ['Region', 'Custom', 'Base URL', 'App ID', 'App Secret', 'Lark Hire API'];
	expect(fields.filter((field) => !welcome(made, false).includes(field))).toEqual([]);
	expect(fields.filter((field) => !welcome(made, true).includes(zh[field] ?? '?'))).toEqual([]);
});
