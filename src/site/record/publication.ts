import type { Publication } from '../../take-away/data/publication.ts';
import { absolute, pageAddress } from '../../core/address/address.ts';
import { site } from '../../config.ts';
import { recordVersion } from './written-record.ts';

/** The data as the site publishes them. */
export const publication = (): Publication => ({
  address: absolute(pageAddress('vi')),
  name: site.name,
  compiler: site.compiler,
  licence: site.dataLicence,
  version: recordVersion(),
});
