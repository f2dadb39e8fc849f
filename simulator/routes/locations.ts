import type { Client } from '@larksuiteoapi/node-sdk';
import { ok } from '../answers';
import { tier6 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../rejections';
import { route } from '../route';
import { listOf, oneOf, optional, required, text } from '../validate';

const [COUNTRIES, CITIES] = [1, 3];

/** The first is documented; codes of the others are assumed to look alike. */
const countries = [
	['CN_1', '中国大陆', 'Chinese mainland', 'zhongguodalu'],
	['SG_2', '新加坡', 'Singapore', 'xinjiapo'],
	['DE_3', '德国', 'Germany', 'deguo'],
].map(([country_code = '', zh_name = '', en_name = '', py_name = '']) => ({
	country: { country_code, country_name_info: { zh_name, en_name, py_name } },
}));

/** Codes of Feishu's pages, in invented company. */
const cities = [
	['CT_1', 'ST_1', '成都', 'Chengdu', 'chengdu'],
	['CT_2', 'ST_2', '上海', 'Shanghai', 'shanghai'],
	['CT_11', 'ST_3', '北京', 'Beijing', 'beijing'],
	['CT_20', 'ST_4', '深圳', 'Shenzhen', 'shenzhen'],
].map(([city_code = '', state_code, zh_name, en_name, py_name]) => ({
	city: { city_code, state_code, country_code: 'CN_1', city_name_info: { zh_name, en_name, py_name } },
}));

export const locations = [
	route<Client['hire']['v1']['location']['query']>({
		endpoint: 'POST /open-apis/hire/v1/locations/query',
		scopes: ['hire:location:readonly'],
		limit: tier6,
		query: { page_token: optional(text), page_size: required(text) },
		body: { code_list: optional(listOf(text, 100)), location_type: required(oneOf(1, 2, 3, 4)) },
		reject: hire,
		handle({ query, body: { code_list: codes, location_type: type } }) {
			const wanted = (code: string) => !codes || codes.includes(code);
			if (type === CITIES)
				return ok(
					pageOf(
						cities.filter(({ city }) => wanted(city.city_code)),
						query,
						100,
					),
				);
			const found = type === COUNTRIES ? countries.filter(({ country }) => wanted(country.country_code)) : [];
			return ok(pageOf(found, query, 100));
		},
	}),
];
