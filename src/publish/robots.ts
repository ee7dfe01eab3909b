import { siteAddress } from '../figure/credit.ts';

/** Returns the file that lets every robot read the site (RFC 9309) and names its sitemap. */
export function printRobots(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${siteAddress(site, 'sitemap.xml')}\n`;
}
