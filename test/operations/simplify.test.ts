import { inLanguage } from '../../harness/language';
import { dated, simplified } from '../../nodes/LarkHire/framework/simplify';

const keep = (value: unknown) => simplified({ value } as never, ['value'], 'UTC');

it('keeps the named keys, and leaves out empty ones', () => {
	const record = { id: '1', name: 'A', more: 'B', none: null, blank: '', list: [], group: {}, zero: 0, no: false };
	expect(simplified(record as never, ['id', 'none', 'blank', 'list', 'group', 'zero', 'no', 'missing'], 'UTC')).toEqual({
		id: '1',
		zero: 0,
		no: false,
	});
});

describe('names in several languages become one, with the English one beside it', () => {
	it.each([
		['Hire', { zh_cn: '招聘站点', en_us: 'Site' }, { value: '招聘站点', value_en: 'Site' }],
		[
			'CoreHR',
			[
				{ lang: 'zh-CN', value: '转正' },
				{ lang: 'en-US', value: 'Converted' },
			],
			{ value: '转正', value_en: 'Converted' },
		],
		['one language', { zh_cn: '招聘站点', en_us: '' }, { value: '招聘站点' }],
		['English only', { en_us: 'Site' }, { value: 'Site' }],
		['the same in both', { zh_cn: 'HQ', en_us: 'HQ' }, { value: 'HQ' }],
		['another language', { ja_jp: 'サイト' }, { value: 'サイト' }],
		['in two keys', { id: '1', zh_name: '面试', en_name: 'Interview' }, { value: { id: '1', name: '面试', name_en: 'Interview' } }],
		['in two keys, beside a name', { name: 'A', zh_name: '甲', en_name: 'A' }, { value: { name: 'A', zh_name: '甲', en_name: 'A' } }],
	])('%s', (_from, value, expected) => expect(keep(value)).toEqual(expected));
});

it('an enum of CoreHR becomes its value, which is what is written, and its label', () => {
	expect(keep({ enum_name: 'converted', display: [{ lang: 'zh-CN', value: '已转正' }] })).toEqual({
		value: 'converted',
		value_label: '已转正',
	});
	const display = [
		{ lang: 'zh-CN', value: '已转正' },
		{ lang: 'en-US', value: 'Converted' },
	];
	const inBoth = () => keep({ enum_name: 'converted', display });
	expect([inBoth(), inLanguage('zh-CN', inBoth)]).toEqual([
		{ value: 'converted', value_label: 'Converted' },
		{ value: 'converted', value_label: '已转正' },
	]);
	expect(keep({ enum_name: 'converted' })).toEqual({ value: 'converted' });
});

describe('times get an ISO form beside them', () => {
	const time = (value: unknown, key = 'update_time', zone = 'UTC') => simplified({ [key]: value } as never, [key], zone);
	it.each([
		['a number', 1618500278638],
		['text', '1618500278638'],
	])('as %s', (_form, value) => expect(time(value)).toEqual({ update_time: value, update_time_iso: '2021-04-15T15:24:38.638Z' }));
	it.each([
		['Asia/Shanghai', '2021-04-15T23:24:38.638+08:00'],
		['America/New_York', '2021-04-15T11:24:38.638-04:00'],
		['Nowhere/Else', '2021-04-15T15:24:38.638Z'],
	])('with the offset of %s, the zone of the workflow', (zone, iso) =>
		expect(time(1618500278638, 'update_time', zone).update_time_iso).toBe(iso),
	);
	it.each([-1, '-1', 0, '2021-04-15', 'soon'])('but not %p', (value) => expect(time(value)).toEqual({ update_time: value }));
	it('one that is not set is left out, also as the text "null"', () => {
		expect(time('null', 'job_expire_time')).toEqual({});
		expect(time('null', 'name')).toEqual({ name: 'null' });
	});
	it('only where the name says that it is one', () => expect(time('1618500278638', 'id')).toEqual({ id: '1618500278638' }));
});

it('simplifies at all depths', () => {
	const value = [
		{ name: { zh_cn: '甲', en_us: 'A' }, inner: { status: { enum_name: 'x', display: [] }, begin_time: 1618500278638, none: null } },
	];
	expect(keep(value)).toEqual({
		value: [{ name: '甲', name_en: 'A', inner: { status: 'x', begin_time: 1618500278638, begin_time_iso: '2021-04-15T15:24:38.638Z' } }],
	});
});

it('ignores names of the prototype', () => {
	expect(simplified({} as never, ['constructor', 'toString', '__proto__'], 'UTC')).toEqual({});
});

it('a record that is not simplified keeps all it has, and gets the ISO form of its times', () => {
	const record = {
		name: { zh_cn: '甲' },
		none: null,
		list: [{ begin_time: '1618500278638' }],
		create_timestamp: 1618500278638,
		deadline: 'null',
	};
	expect(dated(record as never, 'Asia/Shanghai')).toEqual({
		...record,
		list: [{ begin_time: '1618500278638', begin_time_iso: '2021-04-15T23:24:38.638+08:00' }],
		create_timestamp_iso: '2021-04-15T23:24:38.638+08:00',
	});
});

describe('JSON in a text', () => {
	it('becomes the group that it is', () =>
		expect(keep('{"amount":"10000","period":2}')).toEqual({ value: { amount: '10000', period: 2 } }));
	it.each(['{"amount":', '{}{', '[1]', '{"id":69312864004703541831}', 'a {"b":1}'])(
		'stays a text where it is none, or would lose digits: %s',
		(text) => expect(keep(text)).toEqual({ value: text }),
	);
});
