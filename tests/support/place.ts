import { vi } from 'vitest';

// What a build gives to its pages, anew for each file: one of them may have put the environment back.
vi.stubEnv('SITE', 'https://thong-ke.example');
