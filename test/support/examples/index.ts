import { attachment } from './attachment';
import { backgroundCheck } from './backgroundCheck';
import { customApiCall } from './customApiCall';
import { ehrImportTask } from './ehrImportTask';
import { externalApplication } from './externalApplication';
import { externalInterview } from './externalInterview';
import { externalInterviewAssessment } from './externalInterviewAssessment';
import { probationAssessment } from './probationAssessment';
import { websiteDelivery } from './websiteDelivery';
import { websiteDeliveryTask } from './websiteDeliveryTask';
import type { ExampleOperation } from './example';
import { website } from './website';
import { websitePublic } from './websitePublic';

export type { ExampleOperation } from './example';

export const exampleOperations: readonly ExampleOperation[] = [
	...backgroundCheck,
	...attachment,
	...ehrImportTask,
	...externalApplication,
	...externalInterview,
	...externalInterviewAssessment,
	...probationAssessment,
	...website,
	...websitePublic,
	...websiteDelivery,
	...websiteDeliveryTask,
	...customApiCall,
];
