import { installDebian } from '../../../harness/debian';

/** Debian's. Another one can be named in CHROMIUM. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Without it, Chinese is boxes. A browser of one's own has fonts of its own. */
const font = { 'fonts-wqy-microhei': '/usr/share/fonts/truetype/wqy/wqy-microhei.ttc' };

/** Installs the browser where this can be done without asking anybody. */
export const installChromium = (): void =>
	installDebian({ chromium: chromiumPath, ...(process.env.CHROMIUM ? {} : font) }, 'otherwise set CHROMIUM to where the browser is.');
