import type { ImportedTemplate } from '../support/importedTemplate';

/** What a template has to bring about, from its own start. Uses jest's `expect`. */
export interface TemplatePlay {
	readonly name: string;
	/** Fills in what the setup asks for, and lets the workflow run as it does in earnest. */
	play(template: ImportedTemplate): Promise<void>;
	/** Its error branch. */
	playFailure(template: ImportedTemplate): Promise<void>;
}
