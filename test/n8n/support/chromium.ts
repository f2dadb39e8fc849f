import { installDebian } from '../../../harness/debian';

/** Debian's. Another one can be named in CHROMIUM. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Installs the browser where this can be done without asking anybody. */
export const installChromium = (): void => installDebian({ chromium: chromiumPath }, 'otherwise set CHROMIUM to where the browser is.');
