export { APP } from './apps';
export type { AppSeed, Fault, RecordedRequest, SimulatorOptions } from './options';
export { Simulator } from './server';
export { addDeliveryTask, type DeliveryTask, type Store } from './store';
