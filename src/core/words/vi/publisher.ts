/** Who answers for the site. Change it here to publish the site under another name. */
export const publisher = {
  name: 'Dân vận khéo qua con số',
  compiler: 'nhóm biên soạn Dân vận khéo qua con số',
};
