import type { Client } from '@larksuiteoapi/node-sdk';
import { documented, ok } from '../answers';
import type { Application } from '../data/hiring';
import { TO_ONBOARD } from '../data/jobs';
import { tier8 } from '../limits';
import { hire } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { integer, oneOf, optional, text } from '../validate';
import { departmentIdType, idTypes, userIdType } from './applications';

type Calls = Client['hire']['v1']['application'];

/** Rejects what cannot be onboarded, or gives it. */
function onboardable(store: Store, id: string): Application {
	const one = store.applications.get(id);
	if (!one) throw documented(404, 1002901, 'application does not exist');
	if (!store.hireSwitches.get('ehr')) throw documented(500, 1002908, 'E-HR synchronization is off');
	if (store.hireEmployees.has(id)) throw documented(400, 1002904, 'already onboarded');
	if (one.stage.type !== TO_ONBOARD) throw documented(400, 1002902, 'stage does not allow it');
	if (one.lock_status === 2) throw documented(500, 1002210, 'talent is locked by another application');
	return one;
}

const transferOnboard = route<Calls['transferOnboard']>({
	endpoint: 'POST /open-apis/hire/v1/applications/:application_id/transfer_onboard',
	scopes: ['hire:application'],
	limit: tier8,
	customOnly: true,
	query: {
		...idTypes,
		user_id_type: optional(userIdType),
		department_id_type: optional(oneOf(...departmentIdType, 'people_admin_department_id')),
	},
	body: {
		actual_onboard_time: optional(integer),
		expected_conversion_time: optional(integer),
		job_requirement_id: optional(text),
		operator_id: optional(text),
		onboard_city_code: optional(text),
		department: optional(text),
		leader: optional(text),
		sequence: optional(text),
		level: optional(text),
		employee_type: optional(text),
	},
	reject: hire,
	handle({
		tenant,
		path: { application_id: id },
		body: { operator_id: _operator, actual_onboard_time: time = Date.now(), expected_conversion_time: conversion = 0, ...own },
	}) {
		const { talent_id: talentId } = onboardable(tenant.store, id);
		if (time > Date.now()) throw documented(400, 1002905, 'illegal time');
		const employee = {
			id: tenant.nextId(),
			application_id: id,
			onboard_status: 1,
			conversion_status: 1,
			onboard_time: time,
			expected_conversion_time: conversion,
			...own,
		};
		tenant.store.hireEmployees.set(id, employee);
		const talent = tenant.store.talents.get(talentId);
		if (talent) talent.is_onboarded = true;
		return ok({ employee }, 'ok');
	},
});

export const onboarding = [transferOnboard];
