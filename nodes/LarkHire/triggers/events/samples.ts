/** A user in three kinds of ID. Feishu leaves `user_id` out without its scope. */
export const userIds = {
	union_id: 'on_8ed6aa67826108097d9ee143816345',
	user_id: 'e33ggbyz',
	open_id: 'ou_84aad35d084aa403a838cf73ee18467',
};

export const departmentIds = {
	department_id: '6887868781834536464',
	open_department_id: 'od-13d9a8f63abc60673fccaa2ed4dfcfb6',
};
