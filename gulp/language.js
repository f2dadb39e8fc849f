/** What `make` returns in an n8n of this language. */
exports.inLanguage = (locale, make) => {
	const before = process.env.N8N_DEFAULT_LOCALE;
	process.env.N8N_DEFAULT_LOCALE = locale;
	try {
		return make();
	} finally {
		if (before === undefined) delete process.env.N8N_DEFAULT_LOCALE;
		else process.env.N8N_DEFAULT_LOCALE = before;
	}
};
