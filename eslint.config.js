import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist*/',
    '.generated*/',
    '.astro/',
    '.dan-van-kheo.replacing/',
    'node_modules/',
    'data/',
    'tests/input/',
    'tests/expected/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  astro.configs.recommended,
  {
    // Charts and slides are drawn at build, by us, and metadata are escaped; nothing else is put into a page as raw HTML.
    files: ['src/**/*.astro'],
    ignores: [
      ...['BriefCell', 'ChartPanels', 'JsonLd'].map((name) => `src/site/components/${name}.astro`),
      ...['Player', 'Slides'].map((name) => `src/slides/components/${name}.astro`),
    ],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
);
