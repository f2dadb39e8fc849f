import { perMinuteAndSecond, type Endpoint } from '../../api/endpoint';

const limit = perMinuteAndSecond(1000, 50);
const scopes = ['hire:employee:readonly', 'hire:employee'] as const;

export const getEmployee = { endpoint: 'GET /open-apis/hire/v1/employees/:employee_id', limit, scopes } as const satisfies Endpoint;

export const getEmployeeByApplication = {
	endpoint: 'GET /open-apis/hire/v1/employees/get_by_application',
	limit,
	scopes,
} as const satisfies Endpoint;

/** Not idempotent: a second request for the same change is rejected, with the code of a state that does not allow it. */
export const updateEmployee = {
	endpoint: 'PATCH /open-apis/hire/v1/employees/:employee_id',
	limit,
	scopes: ['hire:employee'],
	apps: 'custom',
} as const satisfies Endpoint;
