import { releaseOf, type Publication } from '../../take-away/data/publication.ts';
import { absolute, pageAddress } from '../address/address.ts';
import { site } from '../config.ts';
import { wholeRecord } from './data-files.ts';

/** The data as the site publishes them. */
export const publication = (): Publication => ({
  address: absolute(pageAddress('vi')),
  name: site.name,
  compiler: site.compiler,
  licence: site.dataLicence,
  version: releaseOf(wholeRecord()),
});
