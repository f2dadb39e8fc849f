import type { Fault } from './options';

interface Planned {
	readonly endpoint: string;
	readonly fault: Fault;
	left: number;
	/** Requests that pass unharmed before. */
	before: number;
}

/** Faults to come, first in first out. */
export class Faults {
	private planned: Planned[] = [];

	add(endpoint: string, fault: Fault, times: number): void {
		this.planned.push({ endpoint, fault, left: times, before: fault.after ?? 0 });
	}

	/** The fault for a request, if one is due. `general` ones ('*') spare the token endpoint. */
	take(endpoint: string, general: boolean): Fault | undefined {
		if (this.planned.length === 0) return undefined;
		const due = this.planned.find((one) => one.endpoint === endpoint || (general && one.endpoint === '*'));
		if (!due || due.before-- > 0) return undefined;
		due.left -= 1;
		if (due.left <= 0) this.planned = this.planned.filter((one) => one !== due);
		return due.fault;
	}

	clear(): void {
		this.planned = [];
	}
}

/** The fault is an answer of its own, so the request is not applied. */
export const isAnswer = ({ status, code, msg, data, error, garbage }: Fault): boolean =>
	[status, code, msg, data, error].some((part) => part !== undefined) || garbage === true;
