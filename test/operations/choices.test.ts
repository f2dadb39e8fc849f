import { inLanguage } from '../../harness/language';
import '../../nodes/LarkHire/chinese';
import type { Field } from '../../nodes/LarkHire/framework/field';
import { readFields } from '../../nodes/LarkHire/framework/parameters';
import { isFinalAssessment } from '../../nodes/LarkHire/resources/probationAssessment/fields';
import { conclusion } from '../../nodes/LarkHire/resources/externalInterviewAssessment/rows';

// What an expression may return for a choice.

const read = (field: Field, value: unknown, zh = {}) => readFields([field], () => value, { timezone: 'Asia/Shanghai', zh })[field.name];

it.each([2, '2', ' 2 ', 'Passed', ' passed '])('%j is Passed', (value) => expect(read(conclusion, value)).toBe(2));

it.each([true, 'true', 'Yes', 'yes'])('%j is Yes', (value) => expect(read(isFinalAssessment, value)).toBe(true));

it('the words of the panel are taken where n8n is Chinese, and the English ones, too', () =>
	inLanguage('zh-CN', () => {
		expect(['通过', 'Passed', 2].map((value) => read(conclusion, value))).toEqual([2, 2, 2]);
		expect(() => read(conclusion, '优秀')).toThrow('结论：必须是以下之一：1 (未通过), 2 (通过), 3 (待定)');
	}));

it('what is neither a value nor a name is rejected, and so is what stands for no choice', () => {
	for (const value of ['Excellent', '通过', [2], {}, true]) expect(() => read(conclusion, value)).toThrow('Conclusion must be one of');
	expect(() => read(isFinalAssessment, 'Select…')).toThrow('must be one of');
});

it('a name that two options have is rejected', () => {
	const field: Field = {
		displayName: 'Result',
		name: 'result',
		type: 'options',
		default: '',
		options: [
			{ name: 'Passed', value: 'passed' },
			{ name: 'Approved', value: 'approved' },
		],
	};
	const both = { Passed: '通过', Approved: '通过' };
	inLanguage('zh-CN', () => {
		expect(() => read(field, '通过', both)).toThrow('passed (通过), approved (通过)');
		expect(read(field, 'Approved', both)).toBe('approved');
	});
});
