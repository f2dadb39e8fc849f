import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { HIRE, oneNode } from '../../harness/workflows';

// One form of a mobile number for three APIs that take it in different ones.

const website = { __rl: true, mode: 'id', value: '7047318856652261676' };
const post = { __rl: true, mode: 'id', value: '6960663240925956636' };
const delivery = { resource: 'websiteDelivery', websiteId: website, jobPostId: post, siteUser: 'id', siteUserId: '6960663240925956634' };
const ways = {
	'Create Site User': { resource: 'website', operation: 'createSiteUser', websiteId: website, externalId: 'candidate-9' },
	'Create by Attachment': { ...delivery, operation: 'createByAttachment', resumeFrom: 'attachment', attachmentId: '7095614894070434092' },
	'Create by Resume': { ...delivery, operation: 'createByResume', name: '林晓' },
};
type Way = keyof typeof ways;

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
beforeEach(() => simulator.reset());
afterAll(async () => await simulator.stop());

const send = async (way: Way, additionalFields: object) =>
	await engineFor(simulator).run(oneNode({ ...ways[way], additionalFields } as never));
const phone = () => {
	const body = simulator.calls()[0]?.body as {
		mobile?: string;
		mobile_country_code?: string;
		resume?: { basic_info: { mobile?: string; mobile_country_code?: string } };
	};
	const { mobile, mobile_country_code: country } = body.resume?.basic_info ?? body;
	return [mobile, country];
};

describe.each([
	['Create Site User', 'CN_1'],
	['Create by Attachment', '+86'],
	['Create by Resume', 'CN_1'],
] as const)('%s', (way, form) => {
	it.each([undefined, '', '+86', '86', '0086', 86, 'CN_1', 'cn_1', { __rl: true, mode: 'list', value: 'CN_1' }])(
		`sends ${form} for a number of China with the country %j`,
		async (countryOrRegion) => {
			const run = await send(way, { mobile: '189 0000-1111', ...(countryOrRegion !== undefined && { countryOrRegion }) });
			expect(run.error).toBeUndefined();
			expect(run.json(HIRE)).toHaveLength(1);
			expect(phone()).toEqual(['18900001111', form]);
		},
	);

	it.each([
		[{ mobile: '+86 189 0000 1111' }, 'Additional Fields → Mobile must not include the country code'],
		[{ mobile: '0086 189 0000 1111' }, 'Additional Fields → Mobile must not include the country code'],
		[{ mobile: 'none' }, 'Additional Fields → Mobile is not a mobile number'],
		[{ mobile: '81234567' }, 'Mobile needs a Country or Region'],
		[{ countryOrRegion: 'CN_1' }, 'Country or Region needs a Mobile'],
		[{ mobile: '18900001111', countryOrRegion: 'China' }, 'Additional Fields → Country or Region is neither a code nor a telephone prefix'],
		[
			{ mobile: '18900001111', countryOrRegion: '+8618900001111' },
			'Additional Fields → Country or Region is neither a code nor a telephone prefix',
		],
	])('rejects %j before anything is sent', async (given, expected) => {
		expect((await send(way, given)).error?.message).toBe(`${expected} [item 0]`);
		expect(simulator.requests).toEqual([]);
	});
});

it.each([
	['Create Site User', 'SG_2', '+65', 'Country or Region +65 has no known code'],
	['Create by Attachment', '+65', 'SG_2', 'Country or Region SG_2 has no known telephone prefix'],
	['Create by Resume', 'SG_2', '+65', 'Country or Region +65 has no known code'],
] as const)("%s sends another country's %s, and rejects what it cannot convert: %s", async (way, own, other, expected) => {
	expect((await send(way, { mobile: '81234567', countryOrRegion: other })).error?.message).toBe(`${expected} [item 0]`);
	expect(simulator.requests).toEqual([]);
	expect((await send(way, { mobile: '81234567', countryOrRegion: own })).error).toBeUndefined();
	expect(phone()).toEqual(['81234567', own]);
});

it('countries come from the tenant, and are found by name and code', async () => {
	const search = new LarkHire().methods.listSearch.searchCountries;
	const find = async (filter?: string) =>
		(await search?.call(await loadOptions(engineFor(simulator), oneNode(ways['Create Site User'] as never)), filter))?.results;
	expect(await find()).toEqual([
		{ name: 'Chinese mainland (中国大陆)', value: 'CN_1' },
		{ name: 'Singapore (新加坡)', value: 'SG_2' },
		{ name: 'Germany (德国)', value: 'DE_3' },
	]);
	expect(await find('新加坡')).toEqual([{ name: 'Singapore (新加坡)', value: 'SG_2' }]);
	expect(await find('de_3')).toEqual([{ name: 'Germany (德国)', value: 'DE_3' }]);
});
