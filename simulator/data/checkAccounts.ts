/** What a provider of background checks offers in an account. */
export interface CheckAccountsData {
	checkAccounts: Map<string, CheckAccount>;
}

interface Offered {
	id: string;
	name: string;
	description?: string;
}

export interface CheckAccount {
	id: string;
	packages: Offered[];
	items: Offered[];
	fields: Array<{ key: string; type: string; name: object; description?: object }>;
	/** Of fields that were deleted: they cannot be used again. */
	usedKeys: string[];
}

export const emptyCheckAccounts = (): CheckAccountsData => ({ checkAccounts: new Map() });

export function seedCheckAccounts({ checkAccounts }: CheckAccountsData): void {
	for (const id of ['6995842370159937061', '6995842370159937062'])
		checkAccounts.set(id, {
			id,
			packages: [
				{ id: '1001', name: '基础套餐', description: '工作履历核实' },
				{ id: '1002', name: 'Plus' },
			],
			items: [{ id: '2001', name: '学历核实' }],
			fields: [{ key: 'candidate_degree', type: 'text', name: { zh_cn: '候选人学历', en_us: 'Degree' } }],
			usedKeys: [],
		});
}
