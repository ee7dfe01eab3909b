// Unpacks the browser that comes as a package into os.tmpdir(), and prints where it is.
import chromium from '@sparticuz/chromium';

process.stdout.write(await chromium.executablePath());
