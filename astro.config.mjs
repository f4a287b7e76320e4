import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig, fontProviders } from 'astro/config';

const generated = process.env.RECORD_DIR || '.generated';
const face = (file) => pathToFileURL(resolve(generated, 'fonts', `${file}.woff2`));
const variant = (file, weight) => ({ src: [face(file)], weight, style: 'normal', display: 'optional' });

export default defineConfig({
  site: process.env.SITE_URL || 'https://dan-van-kheo.example',
  base: process.env.BASE_PATH || '/',
  outDir: process.env.OUT_DIR || 'dist',
  trailingSlash: 'always',
  // The default drops the space between two inline elements that stand on two lines.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'auto', concurrency: 4 },
  vite: {
    define: { 'import.meta.env.SERVICE_WORKER': JSON.stringify(process.env.SERVICE_WORKER || 'yes') },
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Hanken Grotesk',
      cssVariable: '--font-text',
      fallbacks: ['Arial', 'sans-serif'],
      options: { variants: [variant('text-400', 400), variant('text-600', 600)] },
    },
    {
      provider: fontProviders.local(),
      name: 'Faustina',
      cssVariable: '--font-title',
      fallbacks: ['Georgia', 'serif'],
      options: { variants: [variant('title-700', 700)] },
    },
  ],
});
