import type { Calendar } from '../calendar';

/** Headhunting agencies and whom they have found. */
export interface AgenciesData {
	agencies: Map<string, Agency>;
	consultants: Map<string, Consultant>;
	/** By talent. */
	protections: Map<string, Protection[]>;
}

export interface Agency {
	id: string;
	name: string;
	contact: { id: string; name: Names };
	/** 1 cooperation, 2 trial, 3 ended */
	status: number;
	/** 1 mainland, 2 elsewhere */
	area: number;
	created: string;
	email: string;
}

export interface Consultant {
	id: string;
	agency: string;
	/** 0 active, 1 banned, 2 switched off */
	status: number;
	/** 0 administrator, 1 consultant */
	role: number;
	create_time: string;
	user: { user_id: string; name: Names; email: string; mobile: string };
}

export interface Protection {
	agency: string;
	consultant: string;
	from: number;
	until: number;
	comment?: string;
}

interface Names {
	zh_cn: string;
	en_us: string;
}

export const emptyAgencies = (): AgenciesData => ({ agencies: new Map(), consultants: new Map(), protections: new Map() });

const contact = { id: 'ou_f476cb099ac9227c9bae09ce46112579', name: { zh_cn: '顾问甲', en_us: 'Sample Consultant' } };

export function seedAgencies({ agencies, consultants, protections }: AgenciesData, calendar: Calendar): void {
	for (const [index, name] of ['示例猎头', 'Sample Search', 'Sample Partners'].entries()) {
		const id = String(6898173495386147079n + BigInt(index));
		agencies.set(id, {
			id,
			name,
			contact: structuredClone(contact),
			status: index + 1,
			area: index === 0 ? 1 : 2,
			created: String(calendar.time(-300 + index)),
			email: `office${index}@example.com`,
		});
		for (const role of [0, 1]) {
			const own = String(6995312261554538796n + BigInt(index * 2 + role));
			consultants.set(own, {
				id: own,
				agency: id,
				status: 0,
				role,
				create_time: String(calendar.time(-300)),
				user: {
					user_id: `${contact.id.slice(0, -2)}${index}${role}`,
					name: { ...contact.name },
					email: 'consultant@example.com',
					mobile: '18200000021',
				},
			});
		}
	}
	const [first] = agencies.keys();
	if (first !== undefined)
		protections.set('6960663240925956556', [
			{ agency: first, consultant: contact.id, from: calendar.time(-10), until: calendar.time(170) },
		]);
}
