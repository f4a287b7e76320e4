/** The address of a file that has no language, below the path that the site stands at. */
export const fileAddress = (path: string): string => import.meta.env.BASE_URL.replace(/\/?$/, '/') + path;
