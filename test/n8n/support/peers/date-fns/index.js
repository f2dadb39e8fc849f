/**
 * A peer of n8n's "Extract from File" that npm installs and pnpm, with which the n8n of the tests is installed, leaves out.
 * Without it the node cannot be loaded at all; only calendar files use it.
 */
module.exports = {};
