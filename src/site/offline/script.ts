import ts from 'typescript';
import answer from './answer.ts?raw';
import install from './install.ts?raw';
import names from './names.ts?raw';
import over from './over.ts?raw';
import type { Release } from './release.ts';
import release from './release.ts?raw';
import removal from './removal.ts?raw';
import requests from './requests.ts?raw';
import room from './room.ts?raw';
import store from './store.ts?raw';
import turn from './turn.ts?raw';
import worker from './worker.ts?raw';

/** Each imports only from those before it, and no two give the same name to something: together they are one script. */
const ofWorker = [names, turn, over, requests, release, room, store, install, answer, worker];
const ofRemoval = [names, turn, over, removal];

/** What stands for the revision until all files of the site are there. */
const unknownRevision = '0'.repeat(16);

/** The service worker as a plain script, which every browser that has workers can start. */
export const workerScript = (site: Omit<Release, 'revision'>): string =>
  scriptOf(ofWorker, 'startWorker', { revision: unknownRevision, ...site });

export const removalScript = (site: Pick<Release, 'base'>): string =>
  scriptOf(ofRemoval, 'startRemoval', { revision: unknownRevision, ...site });

function scriptOf(modules: readonly string[], start: string, site: object): string {
  const code = modules.map(withoutTypes).join('');
  return `'use strict';\n${code.replaceAll(/^import .*\n|^export (?=\S+ )/gm, '')}${start}(self, ${JSON.stringify(site)});\n`;
}

const withoutTypes = (module: string): string =>
  ts.transpileModule(module, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
      verbatimModuleSyntax: true,
    },
  }).outputText;
