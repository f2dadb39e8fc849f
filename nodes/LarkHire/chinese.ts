import { zh as api } from './api/zh';
import { zh as fields } from './fields/zh';
import { zh as framework } from './framework/zh';
import { learn, type Translations } from './language/texts';
import { resources } from './resources';
import { zh as nouns } from './resources/zh';
import { zh as transport } from './transport/zh';
import { zh as pushedEvents } from './triggers/events/zh';
import { zh as pollingTriggers } from './triggers/polling/zh';
import { zh as nodes } from './zh';

/** Each lies beside what it translates. */
export const dictionaries: readonly Translations[] = [
	nodes,
	api,
	transport,
	framework,
	fields,
	nouns,
	pollingTriggers,
	pushedEvents,
	...resources.map(({ zh }) => zh),
];

learn(dictionaries);
