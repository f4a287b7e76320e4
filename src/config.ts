/** Who answers for the site. Change it here to publish the site under another name. */
export const site = {
  name: { vi: 'Dân vận khéo qua con số', en: 'Dân vận khéo in figures' },
  compiler: { vi: 'nhóm biên soạn Dân vận khéo qua con số', en: 'The compilers of Dân vận khéo in figures' },
  /** Where readers report a fault; blank shows nothing. */
  contact: '',
  dataLicence: { name: 'CC BY 4.0', id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;
