import { columns } from '../../nodes/LarkHire/framework/columns';

describe('a group becomes columns', () => {
	it.each([
		[
			'after its name',
			{ stage: { id: '1', name: '面试', name_en: 'Interview' } },
			{ stage_id: '1', stage_name: '面试', stage_name_en: 'Interview' },
		],
		['at any depth', { offer: { work: { city: { code: 'CT_1' } } } }, { offer_work_city_code: 'CT_1' }],
		[
			'without a word that says only that it is one',
			{ basic_info: { id: '1' }, candidate_info: { name: 'A' } },
			{ id: '1', candidate_name: 'A' },
		],
		['without repeating its name', { job_info: { job_id: '1' }, city: { city_code: '2' } }, { job_id: '1', city_code: '2' }],
		['also where only the end of its name is repeated', { offer: { offer_salary: { salary_status: 1 } } }, { offer_salary_status: 1 }],
		['nor with one of many in it', { interview_aggregation: { interviews: [{ id: '1' }] } }, { interviews: [{ id: '1' }] }],
		[
			'with what stands beside its values',
			{ job: { type: 1, type_label: 'A', end_time_iso: 'T' } },
			{ job_type: 1, job_type_label: 'A', job_end_time_iso: 'T' },
		],
		['or none, if it is empty', { job: {}, id: '1' }, { id: '1' }],
	])('%s', (_how, record, expected) => expect(columns(record)).toEqual(expected));

	it('in the order of the record', () =>
		expect(Object.keys(columns({ id: '1', stage: { id: '2', name: 'A' }, end: 3 }))).toEqual(['id', 'stage_id', 'stage_name', 'end']));
});

describe('what has the same name as another column', () => {
	it('is not there twice', () =>
		expect(columns({ stage_id: '1', stage: { id: '1', name: 'A' } })).toEqual({ stage_id: '1', stage_name: 'A' }));
	it('gets its whole path if it says something else', () =>
		expect(columns({ stage_id: '1', stage: { id: '2' }, id: '3', basic_info: { id: '4' } })).toEqual({
			stage_id: '1',
			'stage.id': '2',
			id: '3',
			'basic_info.id': '4',
		}));
});

describe('a list', () => {
	const city = (code: string, name: string, english?: string) => ({ code, name, ...(english && { name_en: english }) });

	it('of things with names becomes text', () => {
		expect(columns({ city_list: [city('CT_1', '北京', 'Beijing'), city('CT_2', '上海', 'Shanghai')] })).toEqual({
			city_code: 'CT_1, CT_2',
			city_name: '北京, 上海',
			city_name_en: 'Beijing, Shanghai',
		});
		expect(
			columns({
				recruiters: [
					{ id: '1', name: 'A', email: 'a@example.com' },
					{ id: '2', name: 'B' },
				],
			}),
		).toEqual({
			recruiters_id: '1, 2',
			recruiters_name: 'A, B',
			recruiters_email: 'a@example.com, ',
		});
	});
	it('has the local name where the English one is the same', () =>
		expect(columns({ city_list: [city('1', '北京', 'Beijing'), city('2', 'Paris')] })).toMatchObject({ city_name_en: 'Beijing, Paris' }));
	it('takes along the things inside of its things', () =>
		expect(columns({ address_list: [{ id: '1', name: 'HQ', city: city('CT_1', '北京') }] })).toEqual({
			address_id: '1',
			address_name: 'HQ',
			address_city_code: 'CT_1',
			address_city_name: '北京',
		}));
	it.each([
		['of records', [{ id: '1', name: 'CV.pdf', mime: 'application/pdf' }]],
		['of names without an ID', [{ name: 'A' }]],
		['of texts', ['1', '2']],
		['of mixed entries', [{ id: '1', name: 'A' }, 'B']],
	])('%s stays one', (_of, list) => expect(columns({ list })).toEqual({ list }));

	it('of records has columns in its entries, and lists stay lists inside of them', () =>
		expect(columns({ interviews: [{ stage: { id: '1' }, scores: [{ id: '2', name: 'B' }] }, 'odd'] })).toEqual({
			interviews: [{ stage_id: '1', scores: [{ id: '2', name: 'B' }] }, 'odd'],
		}));
});

it('ignores names of the prototype', () => {
	const odd = JSON.parse('{"__proto__":{"id":"1"},"constructor":{"name":"A"}}');
	expect(Object.entries(columns(odd))).toEqual([
		['proto_id', '1'],
		['constructor_name', 'A'],
	]);
	expect(({} as { id?: string }).id).toBeUndefined();
});
