import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import type { HireEmployee } from '../data/hiring';
import { stages } from '../data/jobs';
import { tier4 } from '../limits';
import { hire } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { integer, oneOf, optional, required, shape, text } from '../validate';
import { departmentIdType, idTypes, userIdType } from './applications';

type Calls = Client['hire']['v1']['employee'];

const scopes = ['hire:employee:readonly', 'hire:employee'];
const types = {
	...idTypes,
	user_id_type: optional(userIdType),
	department_id_type: optional(oneOf(...departmentIdType, 'people_admin_department_id')),
};

const [CONVERT, LEAVE, TO_BE_ONBOARDED, RETURN, UNCONVERT] = [1, 2, 3, 4, 5];
const [ONBOARDED, LEFT] = [1, 2];
const [ON_PROBATION, CONVERTED] = [1, 2];

const missing = () => documented(400, 1002903, 'employee does not exist');
const byId = ({ hireEmployees }: Store, id: string) => [...hireEmployees.values()].find((employee) => employee.id === id);

const get = route<Calls['get']>({
	endpoint: 'GET /open-apis/hire/v1/employees/:employee_id',
	scopes,
	limit: tier4,
	query: types,
	body: {},
	reject: hire,
	handle({ tenant: { store }, path: { employee_id: id = '' } }) {
		const employee = byId(store, id);
		if (!employee) throw assumed(400, 1002903, 'employee does not exist', 'not on this page; its neighbours have this code');
		return ok({ employee }, 'ok');
	},
});

const getByApplication = route<Calls['getByApplication']>({
	endpoint: 'GET /open-apis/hire/v1/employees/get_by_application',
	scopes,
	limit: tier4,
	query: { application_id: required(text), ...types },
	body: {},
	reject: hire,
	handle({ tenant: { store }, query: { application_id: id } }) {
		const employee = store.hireEmployees.get(String(id));
		if (!employee) throw missing();
		return ok({ employee }, 'ok');
	},
});

/** What each change requires of the employee, and what it does. */
function changed(employee: HireEmployee, operation: number, at: number | undefined, note: string | undefined): void {
	const allowed = (state: boolean, code = 1002902) => {
		if (!state) throw documented(400, code, "the employee's status does not allow this");
	};
	const past = (time: number | undefined) => {
		if (time !== undefined && time <= Date.now()) return time;
		throw assumed(400, 1002905, 'illegal time', 'the page does not say which times are; nobody has left or been converted in the future');
	};
	const { onboard_status: onboarded, conversion_status: converted } = employee;
	if (operation === CONVERT) {
		allowed(onboarded === ONBOARDED && converted === ON_PROBATION);
		Object.assign(employee, { actual_conversion_time: past(at), conversion_status: CONVERTED });
	} else if (operation === LEAVE) {
		allowed(onboarded === ONBOARDED);
		Object.assign(employee, { overboard_time: past(at), onboard_status: LEFT, ...(note !== undefined && { overboard_note: note }) });
	} else if (operation === RETURN) {
		allowed(onboarded === LEFT, 1002907);
		delete employee.overboard_time;
		delete employee.overboard_note;
		employee.onboard_status = ONBOARDED;
	} else if (operation === UNCONVERT) {
		allowed(onboarded === ONBOARDED && converted === CONVERTED);
		delete employee.actual_conversion_time;
		employee.conversion_status = ON_PROBATION;
	} else allowed(onboarded === ONBOARDED);
}

const patch = route<Calls['patch']>({
	endpoint: 'PATCH /open-apis/hire/v1/employees/:employee_id',
	scopes: ['hire:employee'],
	limit: tier4,
	customOnly: true,
	query: types,
	body: {
		operation: required(oneOf(CONVERT, LEAVE, TO_BE_ONBOARDED, RETURN, UNCONVERT)),
		conversion_info: optional(shape({ actual_conversion_time: optional(integer) })),
		overboard_info: optional(shape({ actual_overboard_time: optional(integer), overboard_note: optional(text) })),
	},
	reject: hire,
	handle({ tenant: { store }, path: { employee_id: id = '' }, body: { operation, conversion_info: conversion, overboard_info: leaving } }) {
		const employee = byId(store, id);
		if (!employee) throw missing();
		if (!store.hireSwitches.get('ehr')) throw documented(400, 1002908, 'E-HR synchronization is off');
		if ((operation === CONVERT && !conversion) || (operation === LEAVE && !leaving))
			throw documented(400, 1002002, 'conversion_info or overboard_info is required');
		const at = operation === CONVERT ? conversion?.actual_conversion_time : leaving?.actual_overboard_time;
		changed(employee, operation, at, leaving?.overboard_note);
		if (operation === TO_BE_ONBOARDED) {
			store.hireEmployees.delete(employee.application_id);
			const application = store.applications.get(employee.application_id);
			if (application) application.stage = { ...stages.toOnboard };
			const talent = store.talents.get(application?.talent_id ?? '');
			if (talent) talent.is_onboarded = false;
		}
		return ok({ employee }, 'ok');
	},
});

export const employees = [getByApplication, get, patch];
