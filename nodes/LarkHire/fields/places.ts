import { queryLocations } from './endpoints';
import type { Field } from '../framework/field';
import { readId, readSomeIds } from './ids';
import { locator } from './locator';
import { pickerOf, zhEnNames } from './picker';

/** The API's own maximum. */
const PLACES_PER_PAGE = 100;
/** Cities come in no order that is documented, so a search by name may have to read all of them. */
const PAGES_OF_CITIES = 50;
const [COUNTRIES, CITIES] = [1, 3];

export const countries = pickerOf({
	name: 'searchCountries',
	lists: 'countries and regions',
	endpoints: [queryLocations],
	pageSize: PLACES_PER_PAGE,
	ask: async ({ lark }, page) => await lark.hire.v1.location.query({ params: page, data: { location_type: COUNTRIES } }),
	entry: ({ country: { country_code: code, country_name_info: names } = {} }) => ({
		name: zhEnNames(names),
		value: code,
		also: names?.py_name,
	}),
});

const cities = pickerOf({
	name: 'searchCities',
	lists: 'cities',
	endpoints: [queryLocations],
	pageSize: PLACES_PER_PAGE,
	pagesAtOnce: PAGES_OF_CITIES,
	ask: async ({ lark }, page) => await lark.hire.v1.location.query({ params: page, data: { location_type: CITIES } }),
	entry: ({ city: { city_code: code, city_name_info: names } = {} }) => ({ name: zhEnNames(names), value: code, also: names?.py_name }),
});

type Described = Pick<Field, 'description' | 'displayName' | 'name'>;

/** A country, by Feishu's code. */
export const countryCode = <const F extends Described>(field: F) =>
	({
		...field,
		...locator(countries, { pick: 'Select a country or region…', typed: 'Code', mode: 'code', example: 'CN_1' }),
		read: readId,
	}) as const;

const city = locator(cities, { pick: 'Select a city…', typed: 'Code', mode: 'code', example: 'CT_11' });

/** A city, by Feishu's code. */
export const cityCode = <const F extends Described>(field: F) => ({ ...field, ...city, read: readId }) as const;

const severally = (description: string): string => `${description} One city from the list, or codes separated by commas.`;

/** One city from the list, or several codes. */
export const cityCodes = <const F extends Described & { readonly description: string }>(field: F) =>
	({
		...field,
		description: severally(field.description),
		...city,
		read: readSomeIds,
	}) as const;
