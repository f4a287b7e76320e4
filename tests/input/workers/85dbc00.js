/*
 * The service worker of the site as commit 85dbc00 built it, without its last line, which starts it. Readers whose browser still runs it get
 * what later releases answer: it does not know the removal when it reads it, and leaves all to the browser.
 */
'use strict';
const cachesOf = (base) => `offline:${base}:`;
const cacheOf = (base, revision) => cachesOf(base) + revision;
const refusalOf = (base) => `${cachesOf(base)}refused`;
const workerFile = 'sw.js';
const offlinePath = 'ngoai-tuyen/';
const mostPages = 100;
const mostParts = 300;
const patience = 10;
const inTurn = (work) => 'locks' in navigator
    ? navigator.locks.request('offline caches', work).then((result) => result)
    : work();
const cacheIfThere = (name) => inTurn(async () => ((await caches.has(name)) ? caches.open(name) : undefined));
const removeCaches = (names) => inTurn(() => Promise.all(names.map((name) => caches.delete(name))));
const immutableFolder = (base) => `${base}_astro/`;
const isImmutable = (path, base) => path.startsWith(immutableFolder(base));
const pathOf = (url) => new URL(url).pathname;
function kindOf(asked, { origin, base }) {
    const { origin: from, pathname } = new URL(asked.url);
    const isOurs = from === origin && pathname.startsWith(base);
    if (!isOurs || asked.method !== 'GET' || asked.headers.has('range'))
        return undefined;
    if (isImmutable(pathname, base))
        return 'immutable';
    if (asked.mode === 'navigate')
        return isPage(pathname, base) ? 'page' : undefined;
    return isPart(pathname, asked.destination) ? 'part' : undefined;
}
const isPage = (path, base) => path.startsWith(base) && /\/[^/.]*$/.test(path) && !/^(\w\w\/)?nhung\//.test(path.slice(base.length));
const isPart = (path, destination) => destination === 'image' || (destination === '' && path.endsWith('.json'));
const isWhole = ({ status, type, redirected }) => status === 200 && type === 'basic' && !redirected;
function surplusOf(paths, lasting, base) {
    const passing = paths.filter((path) => !isImmutable(path, base) && !lasting.includes(path));
    const pages = passing.filter((path) => isPage(path, base));
    const parts = passing.filter((path) => !isPage(path, base));
    return [...allBut(mostPages, pages), ...allBut(mostParts, parts)];
}
const allBut = (most, paths) => paths.slice(0, Math.max(0, paths.length - most));
function filesNamedIn(text, path, base) {
    const folder = immutableFolder(base);
    const whole = text
        .split(folder)
        .slice(1)
        .map((rest) => folder + (/^[\w./-]*\w/.exec(rest)?.[0] ?? ''));
    const beside = isImmutable(path, base)
        ? [...text.matchAll(/["'`(]\.\/([\w-]+(?:\.[\w-]+)+)["'`)]/g)].map(([, name]) => path.replace(/[^/]*$/, name ?? ''))
        : [];
    return [...new Set([...whole, ...beside])].filter((file) => file !== path && /\.\w+$/.test(file));
}
function homeOf({ homes }, path) {
    const [first, ...others] = homes;
    if (first === undefined)
        throw new Error('The site has no language.');
    return others.find((home) => path.startsWith(home.path)) ?? first;
}
const lastingOf = ({ base, homes }) => [
    `${base}icon.svg`,
    ...homes.flatMap(({ path }) => [path + offlinePath, path]),
];
const fresh = (asked) => fetch(new Request(asked, { cache: 'no-cache' }));
async function isCurrent({ base, revision }) {
    const answer = await fresh(base + workerFile);
    return answer.ok && (await answer.text()).includes(revision);
}
let asking = Promise.resolve();
let nextAnswer;
function isStillCurrent(release) {
    nextAnswer ??= asking.then(() => {
        nextAnswer = undefined;
        const answer = isCurrent(release);
        asking = answer.catch(() => undefined);
        return answer;
    });
    return nextAnswer;
}
const cacheOfRelease = ({ base, revision }) => cacheIfThere(cacheOf(base, revision));
const pathsIn = async (cache) => (await cache.keys()).map(({ url }) => new URL(url).pathname);
const keptAt = ({ base, revision }, path) => caches.match(path, { cacheName: cacheOf(base, revision), ignoreVary: true });
async function put(release, cache, path, answer, waiting = []) {
    if (/text\/|javascript/.test(answer.headers.get('content-type') ?? '')) {
        const files = filesNamedIn(await answer.clone().text(), path, release.base);
        const others = files.filter((file) => !waiting.includes(file));
        await Promise.all(others.map((file) => putImmutable(release, cache, file, [...waiting, path])));
    }
    await cache.delete(path, { ignoreVary: true });
    await cache.put(path, answer);
}
async function putImmutable(release, cache, path, waiting) {
    if ((await cache.match(path, { ignoreVary: true })) !== undefined)
        return;
    const answer = (await caches.match(path, { ignoreVary: true })) ?? (await fetch(path));
    if (isWhole(answer))
        await put(release, cache, path, answer, waiting);
}
async function keepImmutable(release, path, answer) {
    const cache = await cacheOfRelease(release);
    if (cache !== undefined && isWhole(answer))
        await put(release, cache, path, answer);
}
async function keep(release, path, answer) {
    const cache = await cacheOfRelease(release);
    if (cache === undefined || !isWhole(answer))
        return 'current';
    if (!(await isStillCurrent(release)))
        return 'outdated';
    await put(release, cache, path, answer);
    const surplus = surplusOf(await pathsIn(cache), lastingOf(release), release.base);
    await Promise.all(surplus.map((old) => cache.delete(old, { ignoreVary: true })));
    return 'current';
}
const together = 6;
async function otherCaches({ base, revision }) {
    const others = [cacheOf(base, revision), refusalOf(base)];
    return (await caches.keys()).filter((name) => name.startsWith(cachesOf(base)) && !others.includes(name));
}
async function install(release, openPages) {
    const name = cacheOf(release.base, release.revision);
    try {
        const cache = await caches.open(name);
        const kept = await keptByOthers(release);
        await fetchInto(cache, release, [...coreOf(release, [...kept, ...(await openPages())]), ...kept]);
        await fetchInto(cache, release, await openPages());
        if (!(await isCurrent(release)))
            throw new Error('The site changed while it was being kept.');
        if (await caches.has(refusalOf(release.base)))
            throw new Error('Nothing is to be kept.');
    }
    catch (error) {
        await removeCaches([name]);
        throw error;
    }
}
async function keptByOthers(release) {
    const names = await otherCaches(release);
    const stores = await Promise.all(names.map(cacheIfThere));
    const kept = stores.filter((store) => store !== undefined);
    const paths = await Promise.all(kept.map(pathsIn));
    return paths.flat().filter((path) => !isImmutable(path, release.base));
}
function coreOf(release, paths) {
    const read = new Set(paths.map((path) => homeOf(release, path).path));
    const isHome = (path) => release.homes.some((home) => home.path === path);
    return lastingOf(release).filter((path) => !isHome(path) || read.has(path));
}
async function fetchInto(cache, release, paths) {
    const known = new Set(await pathsIn(cache));
    const missing = [...new Set(paths)].filter((path) => !known.has(path));
    for (let start = 0; start < missing.length; start += together) {
        const some = missing.slice(start, start + together);
        const answers = await Promise.all(some.map(async (path) => [path, await fresh(path)]));
        for (const [path, answer] of answers)
            if (isThere(answer))
                await put(release, cache, path, answer);
    }
}
function isThere(answer) {
    if (answer.status >= 500 || answer.status === 429)
        throw new Error(`${answer.url}: ${answer.status}`);
    return isWhole(answer);
}
async function answer(release, request, kind, keep) {
    const path = pathOf(request.url);
    if (kind === 'immutable')
        return answerImmutable(release, request, keep);
    const network = fresh(request);
    keep(path, network);
    const kept = await keptAt(release, path);
    try {
        return await (kept === undefined ? network : inTime(network));
    }
    catch (error) {
        if (kind === 'part')
            return kept ?? Response.error();
        return kept === undefined ? unkept(release, path, error) : noted(release, path, kept);
    }
}
async function answerImmutable(release, request, keep) {
    const path = pathOf(request.url);
    const kept = await keptAt(release, path);
    if (kept !== undefined)
        return kept;
    const network = fetch(request);
    keep(path, network);
    return network;
}
const inTime = (network) => Promise.race([
    network,
    new Promise((_, reject) => {
        setTimeout(reject, patience * 1000, new Error('The network does not answer.'));
    }),
]);
const noted = (release, path, kept) => rewritten(kept, 200, (html) => html.replace(/<main id="main"[^>]*>/, (main) => main + homeOf(release, path).notice));
async function unkept(release, path, error) {
    for (const { path: home } of [homeOf(release, path), ...release.homes]) {
        const page = await keptAt(release, home + offlinePath);
        if (page !== undefined)
            return rewritten(page, 503, (html) => html.replace('<p id="unkept" hidden', '<p id="unkept"'));
    }
    throw error;
}
async function rewritten(page, status, change) {
    return new Response(change(await page.text()), { status, headers: page.headers });
}
function startWorker(scope, release) {
    const place = { origin: scope.location.origin, base: release.base };
    async function openPages() {
        const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
        return open.map(({ url }) => pathOf(url)).filter((path) => isPage(path, place.base));
    }
    async function activate() {
        await removeCaches(await otherCaches(release));
        await scope.clients.claim();
    }
    async function keepPage(path, response) {
        if ((await keep(release, path, response)) === 'outdated')
            await scope.registration.update();
    }
    function respond(event) {
        const kind = kindOf(event.request, place);
        if (kind === undefined)
            return;
        const keepOne = kind === 'immutable'
            ? (path, response) => keepImmutable(release, path, response)
            : keepPage;
        const keeping = (path, network) => {
            event.waitUntil(network.then((response) => keepOne(path, response.clone())));
        };
        event.respondWith(answer(release, event.request, kind, keeping));
    }
    scope.addEventListener('install', (event) => {
        event.waitUntil(install(release, openPages).then(() => scope.skipWaiting()));
    });
    scope.addEventListener('activate', (event) => {
        event.waitUntil(activate());
    });
    scope.addEventListener('fetch', respond);
    scope.addEventListener('message', (event) => {
        const answerWith = (kept) => event.ports[0]?.postMessage(kept);
        event.waitUntil(install(release, openPages).then(() => {
            answerWith(true);
        }, () => {
            answerWith(false);
        }));
    });
}
