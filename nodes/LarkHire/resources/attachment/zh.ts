import type { Translations } from '../../language/texts';

export const zh: Translations = {
	Attachment: '附件',
	'Files in Lark Hire: resumes, portfolios and others (附件)': '飞书招聘中的文件：简历、作品等附件',
	Download: '下载',
	'Download an attachment into a binary field of the item': '将附件下载到该项的文件字段中',
	'Get an attachment': '获取附件',
	'Get Preview': '获取预览',
	Upload: '上传',
	'ID from Upload, or from a talent or an offer': '来自“上传”，或人才、Offer 中的 ID',
	'Attachment Type': '附件类型',
	'Type of the attachment. Feishu finds an attachment only by its own type.': '附件的类型。飞书只能按附件自身的类型找到它。',
	General: '通用附件',
	'Created by Upload, or part of an offer': '由“上传”创建，或属于 Offer',
	Portfolio: '候选人作品',
	"A talent's portfolio": '人才的作品',
	"A talent's resume": '人才的简历',
	'File Name': '文件名',
	"Name of the attachment, including its extension. Default: the file's own name.": '附件名称，含扩展名。默认：文件自身的名称。',
	'Usually the ID does not exist, or the attachment is not of the selected Attachment Type.':
		'通常是 ID 不存在，或附件不属于所选的附件类型。',
	"Usually the ID does not exist, or the attachment is not a talent's resume: only resumes have a preview.":
		'通常是 ID 不存在，或该附件不是人才的简历：只有简历可以预览。',
	'the only file of the item': '该项唯一的文件',
	'Download a resume or another attachment': '下载简历或其他附件',
	'Upload a resume or another attachment': '上传简历或其他附件',
	'Get a PDF preview of a resume': '获取简历的 PDF 预览',
	'Get the name, type, time and download URL of an attachment': '获取附件的名称、类型、时间和下载链接',
	'Anyone with the URL can use it for 30 minutes.': '链接 30 分钟内有效，任何人都能使用。',
	"Get a URL of a talent's resume as PDF": '获取人才简历的 PDF 链接',
	'Anyone with the URL can use it for 30 minutes. Word, PowerPoint and text files are converted; if that fails, the URL leads to the original.':
		'链接 30 分钟内有效，任何人都能使用。Word、PPT 和文本文件会转换；转换失败时链接指向原文件。',
	'Upload a file of the item as a general attachment': '将该项的文件上传为通用附件',
	'The file may have up to 300 MB. Other operations accept its ID as a resume or attachment ID.':
		'文件不超过 300 MB。其他操作可将其 ID 用作简历或附件 ID。',
};
