import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, ok } from '../answers';
import type { SiteChannel } from '../data/websites';
import { tier4 } from '../limits';
import { hire } from '../rejections';
import { route, type Tenant } from '../route';
import { required, text } from '../validate';

type Calls = Client['hire']['v1']['websiteChannel'];

const common = { scopes: ['hire:site'], limit: tier4, customOnly: true, query: {} } as const;
const NO_CODE = 'the page lists only this code for the 4xx';

function channelsOf({ store }: Tenant, id = ''): SiteChannel[] {
	const channels = store.siteChannels.get(id);
	if (!channels) throw assumed(400, 1002002, `invalid value: ${id} (website_id)`, NO_CODE);
	return channels;
}

function channelOf(tenant: Tenant, { website_id: site, channel_id: id = '' }: { website_id?: string; channel_id?: string }): SiteChannel {
	const channel = channelsOf(tenant, site).find((one) => one.id === id);
	if (!channel) throw assumed(400, 1002002, `invalid value: ${id} (channel_id)`, NO_CODE);
	return channel;
}

export const websiteChannels = [
	route<Calls['create']>({
		...common,
		endpoint: 'POST /open-apis/hire/v1/websites/:website_id/channels',
		body: { channel_name: required(text) },
		reject: hire,
		handle({ tenant, path, body: { channel_name: name } }) {
			const id = tenant.nextId();
			const code = `A1KM${id.slice(-4)}`;
			const channel = { id, name, link: `https://recruit.example.com/?spread=${code}`, code };
			channelsOf(tenant, path.website_id).push(channel);
			return ok({ ...channel }, 'ok');
		},
	}),
	route<Calls['update']>({
		...common,
		endpoint: 'PUT /open-apis/hire/v1/websites/:website_id/channels/:channel_id',
		body: { channel_name: required(text) },
		reject: hire,
		handle({ tenant, path, body: { channel_name: name } }) {
			const channel = channelOf(tenant, path);
			channel.name = name;
			return ok({ ...channel }, 'ok');
		},
	}),
	route<Calls['delete']>({
		...common,
		endpoint: 'DELETE /open-apis/hire/v1/websites/:website_id/channels/:channel_id',
		body: {},
		reject: hire,
		handle({ tenant, path }) {
			const all = channelsOf(tenant, path.website_id);
			all.splice(all.indexOf(channelOf(tenant, path)), 1);
			return ok({}, 'ok');
		},
	}),
];
