const { dest, parallel, src } = require('gulp');

/** Icons and codex files stand beside the compiled code: tsc copies neither. */
const icons = () => src('nodes/**/*.svg', { encoding: false }).pipe(dest('dist/nodes'));
const codex = () => src('nodes/**/*.node.json').pipe(dest('dist/nodes'));

exports.build = parallel(icons, codex);
