import type { Calendar } from '../calendar';

/** Employees of CoreHR who are transferred, and who leave. Invented people. */
export interface EmployeesData {
	jobChanges: Map<string, JobChange>;
	offboardings: Map<string, Offboarding>;
}

export interface JobChange {
	job_change_id: string;
	/** A CoreHR ID. */
	employment_id: string;
	status: 'Approving' | 'Approved' | 'Transformed' | 'Rejected' | 'Cancelled' | 'NoNeedApproval';
	effective_date: string;
	/** Epoch ms, as text. */
	created_time: string;
	updated_time: string;
	transfer_info: { remark?: string; original_department?: string; target_department?: string };
}

export interface Offboarding {
	offboarding_id: string;
	/** A CoreHR ID. */
	employment_id: string;
	status: 'Approving' | 'Approved' | 'Offboarded' | 'Rejected' | 'Withdrawn' | 'NoNeedApproval';
	/** Epoch ms. */
	applied: number;
	decided?: number;
	expected_offboarding_date: string;
	offboarding_date: string;
}

/** By CoreHR ID: invented people. The others have nothing that the app may see. */
export const employees: Readonly<Record<string, { readonly name: string; readonly department: string } | undefined>> = {
	'7140964208476371111': { name: '林晓', department: '设计部' },
	'7140964208476371112': { name: '王芳', department: '销售部' },
	'7140964208476371113': { name: '李四', department: '销售部' },
};

export const emptyEmployees = (): EmployeesData => ({ jobChanges: new Map(), offboardings: new Map() });

const EMPLOYMENT_ID = 7140964208476371111n;

export function seedEmployees({ jobChanges, offboardings }: EmployeesData, calendar: Calendar): void {
	for (const index of [0, 1]) {
		const change = String(6991776076699549697n + BigInt(index));
		const leaving = String(7298499290417251879n + BigInt(index));
		const employee = String(EMPLOYMENT_ID + BigInt(index));
		jobChanges.set(change, {
			job_change_id: change,
			employment_id: employee,
			status: index === 0 ? 'Approving' : 'Transformed',
			effective_date: calendar.day(index === 0 ? 20 : -20),
			created_time: String(calendar.time(-30)),
			updated_time: String(calendar.time(-10 - index)),
			transfer_info: { remark: 'Moves to Chengdu', original_department: '7140964208476371121', target_department: '7140964208476371122' },
		});
		offboardings.set(leaving, {
			offboarding_id: leaving,
			employment_id: employee,
			status: index === 0 ? 'Approving' : 'Offboarded',
			applied: calendar.time(-12 - index),
			...(index === 1 && { decided: calendar.time(-11) }),
			expected_offboarding_date: calendar.day(15 - index * 20),
			offboarding_date: calendar.day(15 - index * 20),
		});
	}
}
