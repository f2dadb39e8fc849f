import { recordIn } from '../../api/records';
import type { Lark } from '../../api/sdk';
import type { CustomValue } from '../../fields/customValues';
import { checkedCustomValues } from './customFields';
import { basicsOf, sectionsOf, type GivenBasics } from './profile';
import { checkSections, mergedBasics } from './storedProfile';

type Sections = Parameters<typeof sectionsOf>[0];

interface Change {
	readonly talentId: string;
	readonly mode: 'merge' | 'replace';
	readonly given: GivenBasics & Sections & { readonly customFields?: readonly CustomValue[] | undefined };
}

/** The body of an update. In Merge mode it holds what is stored, too: nothing is lost that Feishu would overwrite. */
export async function changeOf(lark: Lark, { talentId, mode, given }: Change) {
	const basics = basicsOf(given, await checkedCustomValues(lark, given.customFields ?? []));
	const sections = sectionsOf(given);
	if (mode === 'replace') return { ...sections, talent_id: talentId, basic_info: basics };
	const { data } = await lark.hire.v2.talent.get({ path: { talent_id: talentId } });
	const stored = recordIn(data);
	checkSections(stored, sections);
	return { ...sections, talent_id: talentId, basic_info: mergedBasics(stored, basics) };
}
