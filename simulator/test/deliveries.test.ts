import { client, rejection, simulateForSdk } from './sdk';
import { feishu } from './simulate';

// The official SDK as the client of deliveries.

const path = { website_id: '7047318856652261676' };
const least = { job_post_id: '6960663240925956636', user_id: '6960663240925956634' };

simulateForSdk();

const byAttachment = async (over: object = {}, of = path) =>
	(
		await client.hire.v1.websiteDelivery.createByAttachment({
			path: of,
			data: { ...least, resume_file_id: '7095614894070434092', ...over },
		})
	).data;
const byResume = async (resume: object = {}, over: object = {}) =>
	(
		await client.hire.v1.websiteDelivery.createByResume({
			path,
			params: { user_id_type: 'open_id' },
			data: { ...least, resume: { basic_info: { name: '张三' }, ...resume }, ...over },
		})
	).data;

test('deliveries by attachment become a task that ends in a delivery', async () => {
	const identification = { identification_type: 1, identification_number: '11002030131312312' };
	const all = {
		channel_id: '6891560630172518670',
		application_preferred_city_code_list: ['CT_100121'],
		mobile_country_code: '+86',
		mobile: '18900001111',
		email: 'foo@example.com',
		identification,
	};
	const made = await byAttachment(all);
	expect(made).toEqual({ task_id: expect.stringMatching(/^[\da-f]{32}$/) });
	const look = async () =>
		(await client.hire.v1.websiteDeliveryTask.get({ path: { ...path, delivery_task_id: made?.task_id ?? '' } })).data;
	expect([await look(), await look(), await look()]).toEqual([
		{},
		{ status: 1, delivery: expect.objectContaining(least), status_msg: ' ', extra_info: '  ' },
		{ status: 2, delivery: expect.objectContaining(least) },
	]);
	expect(feishu.store.siteDeliveries).toEqual([
		{
			websiteId: path.website_id,
			taskId: made?.task_id,
			body: { ...least, resume_file_id: '7095614894070434092', ...all },
			deliveryId: expect.any(String),
		},
	]);
});

test('deliveries by attachment fail if there is an earlier one, and name it', async () => {
	const earlier = (await byResume())?.delivery?.id;
	const again = (await byAttachment())?.task_id ?? '';
	const look = async () => (await client.hire.v1.websiteDeliveryTask.get({ path: { ...path, delivery_task_id: again } })).data;
	await look();
	await look();
	expect(await look()).toEqual({ status: 3, status_msg: expect.stringMatching(/./), extra_info: earlier });
	expect(await rejection(byResume())).toBe('400 1002510');
});

test.each([
	['an unknown user', { user_id: '1' }, '400 1002007'],
	['an unknown job post', { job_post_id: '1' }, '400 1002509'],
	['an unknown file', { resume_file_id: '1' }, '400 1002002'],
	['a file of a talent', { resume_file_id: '6949805467799537964' }, '400 1002002'],
	['an unknown channel', { channel_id: '1' }, '400 1002002'],
	['an unknown city', { application_preferred_city_code_list: ['Berlin'] }, '400 1002011'],
	['two cities', { application_preferred_city_code_list: ['CT_1', 'CT_2'] }, '400 1002002'],
	['a bad mobile', { mobile: 'none' }, '400 1002009'],
	['the other form of country code', { mobile: '18900001111', mobile_country_code: 'CN_1' }, '400 1002009'],
	['an unknown kind of identification', { identification: { identification_type: 7 } }, '400 1002002'],
	['an unknown key', { resume_id: '1' }, '400 1002002'],
])('deliveries by attachment are rejected with %s', async (_, over, expected) => {
	expect(await rejection(byAttachment(over))).toBe(expected);
	expect(feishu.store.siteDeliveries).toEqual([]);
});

test('deliveries by resume exist at once, one for each job', async () => {
	expect(
		await byResume({
			education_list: [{ school: '香港中文大学', degree: 6, end_time_v2: 1618500278663 }],
			career_list: [{ company: '抖音公司', end_time: -1 }],
			resume_attachment_id: '7095614894070434092',
		}),
	).toEqual({
		delivery: {
			...least,
			application_id: expect.any(String),
			id: expect.any(String),
			job_id: '7380246392272603428',
			portal_resume_id: expect.any(String),
			talent_id: expect.any(String),
		},
	});
	expect(await rejection(byResume())).toBe('400 1002510');
	expect(feishu.store.siteDeliveries).toHaveLength(1);
});

test.each([
	['no name', { basic_info: {} }, '400 1002002'],
	['an education that has no end', { education_list: [{ end_time: -1 }] }, '400 1002513'],
	['an unknown part', { hobbies: [] }, '400 1002002'],
	['an unknown degree', { education_list: [{ degree: 10 }] }, '400 1002002'],
	['an unknown file', { resume_attachment_id: '1' }, '400 1002002'],
])('deliveries by resume are rejected with %s', async (_, resume, expected) => {
	expect(await rejection(byResume(resume))).toBe(expected);
	expect(feishu.store.siteDeliveries).toEqual([]);
});

test('deliveries are rejected for store apps', async () => {
	feishu.app().kind = 'store';
	expect([await rejection(byAttachment()), await rejection(byResume())]).toEqual(['400 99991672', '400 99991672']);
});
