import type { Calendar } from '../calendar';

/** Who was referred by whom, and rewards of another system. */
export interface ReferralsData {
	referrals: Map<string, Referral>;
	referralRewards: Map<string, ReferralReward>;
}

export interface Referral {
	id: string;
	talent_id: string;
	/** None where it named no job. */
	application_ids: string[];
	create_time: string;
	referral_user: { id: string; name: { zh_cn: string; en_us: string } };
}

export interface ReferralReward {
	id: string;
	/** None: Lark Hire itself has granted it. */
	external_id?: string;
	referral_user_id: string;
	application_id?: string;
	talent_id?: string;
	rule_type: number;
	bonus: { bonus_type: number; point_bonus?: number; cash?: { currency_type: string; amount: number } };
	stage: number;
}

export const emptyReferrals = (): ReferralsData => ({ referrals: new Map(), referralRewards: new Map() });

const WU = { id: 'ou_669760b021dbd9edbf2f3dc11b3a25ed', name: { zh_cn: '吴岚', en_us: 'Wu Lan' } };

export function seedReferrals({ referrals, referralRewards }: ReferralsData, calendar: Calendar): void {
	const all: ReadonlyArray<readonly [talent: string, applications: readonly string[]]> = [
		['6960663240925956555', ['6949805467799537964']],
		['6960663240925956556', ['6949805467799537965']],
		['6960663240925956557', []],
	];
	for (const [index, [talent, applications]] of all.entries()) {
		const id = String(6930815272790114322n + BigInt(index));
		referrals.set(id, {
			id,
			talent_id: talent,
			application_ids: [...applications],
			create_time: String(calendar.time(-40 + index)),
			referral_user: structuredClone(WU),
		});
	}
	for (const [id, external] of [
		['6930815272790114324', 'reward-1'],
		['6930815272790114325', 'reward-2'],
		['6930815272790114326', undefined],
	] as const)
		referralRewards.set(id, {
			id,
			...(external && { external_id: external }),
			referral_user_id: WU.id,
			talent_id: '6960663240925956555',
			rule_type: 1,
			bonus: { bonus_type: 1, point_bonus: 100 },
			stage: 2,
		});
}
