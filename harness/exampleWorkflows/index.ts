import { afterwards } from './afterwards';
import { deliveries } from './deliveries';
import { general } from './general';
import { hiring } from './hiring';
import type { ExampleWorkflow } from './play';

export { workflowOf, type ExampleWorkflow, type N8n, type Show } from './play';

export const exampleWorkflows: readonly ExampleWorkflow[] = [...deliveries, ...hiring, ...afterwards, ...general];
