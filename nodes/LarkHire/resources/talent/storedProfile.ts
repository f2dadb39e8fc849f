import { InputError } from '../../framework/inputError';
import type { Lark } from '../../api/sdk';
import { storedChoice, storedText, storedTime } from '../../fields/stored';
import type { CustomValue } from '../../fields/customValues';
import { identificationTypes } from './identification';
import { genders, type BasicInfo, type sectionsOf } from './profile';
import { t, translated } from '../../language/texts';
import { mergedCustomValues } from '../../fields/storedCustomValues';

export type StoredTalent = NonNullable<Awaited<ReturnType<Lark['hire']['v2']['talent']['get']>>['data']>;

/** Sections that Feishu replaces as a whole, with where they are read. */
const sections = [
	['education_list', 'Education', ['education_list']],
	['career_list', 'Careers', ['career_list', 'internship_list']],
	['project_list', 'Projects', ['project_list']],
	['works_list', 'Works', ['works_list']],
	['award_list', 'Awards', ['award_list']],
	['language_list', 'Languages', ['language_list']],
	['sns_list', 'Social Accounts', ['sns_list']],
	['customized_data', 'Custom Modules', ['customized_data_list']],
] as const;

/** Checks that no stored entry would be lost: a section is sent as a whole. Throws an InputError. */
export function checkSections(stored: StoredTalent, given: ReturnType<typeof sectionsOf>): void {
	for (const [key, label, keys] of sections) {
		if (given[key] === undefined || !keys.some((from) => holdsSomething(stored[from]))) continue;
		throw new InputError(
			t`${translated(`${label} (JSON)`)} would replace the entries that the talent already has`,
			'Nothing was changed. Remove the field, or use Replace mode to replace the whole section.',
		);
	}
}

const holdsSomething = (list: unknown) => (Array.isArray(list) ? list.length > 0 : list !== undefined && list !== null);

/** What is stored about the person, with what is given put over it. Throws an InputError where a stored value cannot be sent again. */
export function mergedBasics({ basic_info: basics }: StoredTalent, given: BasicInfo): BasicInfo {
	const stored: Readonly<Record<string, unknown>> = { ...basics };
	const merged: BasicInfo = {
		name: given.name ?? storedText(stored.name, 'Name'),
		...(given.mobile === undefined ? storedPhone(stored) : { mobile: given.mobile, mobile_country_code: given.mobile_country_code }),
		email: given.email ?? storedText(stored.email, 'Email'),
		identification: given.identification ?? storedIdentification(stored),
		start_work_time: given.start_work_time ?? unreadable(stored.experience_years),
		birthday: given.birthday ?? inMs(storedTime(stored.birthday, 'Birthday')),
		gender: given.gender ?? storedChoice(stored.gender, genders, 'Gender'),
		nationality_id: given.nationality_id ?? storedText(stored.nationality_code, 'Nationality'),
		current_city_code: given.current_city_code ?? storedText(stored.current_location_code, 'Current City'),
		hometown_city_code: given.hometown_city_code ?? storedText(stored.hometown_location_code, 'Hometown'),
	};
	const custom = mergedCustomValues(stored.customized_data_list, (given.customized_data ?? []).filter(isWhole), { times: 'seconds' });
	return { ...merged, ...(custom.length > 0 && { customized_data: custom }) };
}

const isWhole = (value: { object_id?: string; value?: string }): value is CustomValue =>
	value.object_id !== undefined && value.value !== undefined;

/** Feishu reads seconds and accepts milliseconds. */
const inMs = (seconds: number | undefined) => (seconds === undefined ? undefined : String(seconds * 1000));

/** Feishu reads the telephone prefix and accepts its own code of the country, which is known of mainland China only. */
function storedPhone(stored: Readonly<Record<string, unknown>>) {
	const number = storedText(stored.mobile_number, 'Mobile');
	if (number === undefined) return {};
	if (/^\+?86$/.test(storedText(stored.mobile_code, 'Country or Region') ?? '')) return { mobile: number, mobile_country_code: 'CN_1' };
	throw new InputError(
		'The stored mobile number cannot be sent again',
		'Nothing was changed. Feishu returns its prefix, and accepts only a country code. Set Mobile and Country or Region, or use Replace mode.',
	);
}

function storedIdentification(stored: Readonly<Record<string, unknown>>) {
	const number = storedText(stored.identification_number, 'Identification Number');
	if (number === undefined) return undefined;
	return {
		identification_type: storedChoice(stored.identification_type, identificationTypes, 'Identification Type'),
		identification_number: number,
	};
}

/** Feishu returns years of experience, not when they began. */
function unreadable(years: unknown): undefined {
	if (typeof years !== 'number' || years <= 0) return undefined;
	throw new InputError(
		'The stored Start Work Time cannot be read and might be lost',
		'Nothing was changed. Set Start Work Time, or use Replace mode.',
	);
}
