import { backgroundCheck } from './backgroundCheck';
import { customApiCall } from './customApiCall';
import { ehrImportTask } from './ehrImportTask';
import { externalApplication } from './externalApplication';
import { externalInterview } from './externalInterview';
import { externalInterviewAssessment } from './externalInterviewAssessment';
import { probationAssessment } from './probationAssessment';
import { websiteDeliveryTask } from './websiteDeliveryTask';
import type { ExampleOperation } from './example';
import { website } from './website';

export type { ExampleOperation } from './example';

export const exampleOperations: readonly ExampleOperation[] = [
	...backgroundCheck,
	...ehrImportTask,
	...externalApplication,
	...externalInterview,
	...externalInterviewAssessment,
	...probationAssessment,
	...website,
	...websiteDeliveryTask,
	...customApiCall,
];
