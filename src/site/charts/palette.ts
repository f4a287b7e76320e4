import tokens from '../styles/tokens.css?raw';

/** The colours of the site's sheet in its light theme, by token: `tone-main` → `#28487c`. */
export const palette: ReadonlyMap<string, string> = new Map(
  [...(/:root \{([^}]*)\}/.exec(tokens)?.[1] ?? '').matchAll(/--([\w-]+): (#\w+);/g)].map(
    ([, token = '', colour = '']) => [token, colour],
  ),
);
