import { applicationLocator } from './fields';
import { stageLocator } from '../jobProcess/fields';
import { operation } from '../../framework/operation';
import { transferApplicationStage } from './endpoints';

export const transferStage = operation({
	name: 'Transfer Stage',
	value: 'transferStage',
	action: 'Transfer an application to another stage',
	description: 'Move an application to another stage of its hiring process',
	endpoint: transferApplicationStage,
	recordKey: 'applicationId',
	// A background check's stages have an ID of the same name, which is text.
	fields: [
		applicationLocator,
		{ ...stageLocator, name: 'targetStageId', required: true, description: "A stage of the application's own hiring process" },
	],
	execute: async ({ lark, params: { applicationId, targetStageId } }) =>
		await lark.hire.v1.application.transferStage({ path: { application_id: applicationId }, data: { stage_id: targetStageId } }),
});
