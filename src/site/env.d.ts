interface ImportMetaEnv {
  /** Set by `astro.config.mjs`, for scripts of pages. */
  readonly SERVICE_WORKER: string;
}
