import * as z from 'zod/mini';
import { integer, listOf, objectOf, text } from '../../framework/readers/json';

// The entries of each section. Feishu ignores their IDs, so they are not accepted. Whether numbers are among its values, Feishu checks.

const own = () => z.optional(listOf(objectOf({ object_id: text(), value: text() })));
const words = () => z.optional(text());
const number = () => z.optional(integer());

export const education = () =>
	objectOf({
		degree: number(),
		school: words(),
		field_of_study: words(),
		start_time: words(),
		end_time: words(),
		education_type: number(),
		academic_ranking: number(),
		customized_data: own(),
	});

export const career = () =>
	objectOf({
		company: words(),
		title: words(),
		desc: words(),
		start_time: words(),
		end_time: words(),
		career_type: number(),
		customized_data: own(),
	});

export const project = () =>
	objectOf({
		name: words(),
		role: words(),
		link: words(),
		desc: words(),
		start_time: words(),
		end_time: words(),
		customized_data: own(),
	});

export const work = () => objectOf({ link: words(), desc: words(), attachment_id: words(), customized_data: own() });

export const award = () => objectOf({ title: words(), award_time: words(), desc: words(), customized_data: own() });

export const language = () => objectOf({ language: number(), proficiency: number(), customized_data: own() });

export const socialAccount = () => objectOf({ sns_type: number(), link: words(), customized_data: own() });

interface Child {
	object_id?: string;
	value?: string;
}

/** A module of the tenant's own. On the wire its children are lists of lists, one list of fields for each entry; the SDK's type lacks the inner one. */
export const customModule = () => objectOf({ object_id: words(), children: z.optional(listOf(z.custom<Child>(Array.isArray))) });
