/** A command of its own, since it takes minutes: `npm run test:stories`. */
module.exports = { ...require('../jest.config.js'), rootDir: '../../..', testMatch: ['<rootDir>/test/n8n/stories.n8n.ts'] };
