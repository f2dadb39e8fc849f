import { afterwards } from './afterwards';
import { assessing } from './assessing';
import { deliveries } from './deliveries';
import { events } from './events';
import { general } from './general';
import { hiring } from './hiring';
import { sync } from './sync';
import type { ExampleWorkflow } from './play';

export { workflowOf, type ExampleWorkflow, type N8n, type Show } from './play';

export const exampleWorkflows: readonly ExampleWorkflow[] = [
	...deliveries,
	...hiring,
	...assessing,
	...afterwards,
	...events,
	...sync,
	...general,
];
