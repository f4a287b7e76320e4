import { addressWith, areIn, choiceIn, mostCharts, toggled } from '../deck/choice.ts';

/**
 * While somebody goes through the site to put a deck together, the choice goes along in the address: a link beside a chart adds it
 * to the address of the page or takes it out, links to other pages carry it on, and a tray says how much is chosen.
 */
function enhance(tray: HTMLElement, open: HTMLAnchorElement, status: Element): void {
  const { root = '', many = '', full = '', more = '', added = '', addedAll = '' } = tray.dataset;
  const chartsOf = (link: Element): readonly string[] => link.getAttribute('data-chon')?.split(',') ?? [];
  const links = [...document.querySelectorAll('[data-chon]')].map((link) => {
    const label = link.firstElementChild;
    return { link, label, add: label?.textContent ?? '' };
  });

  function show(): void {
    const { charts } = choiceIn(location.search);
    const { length } = charts;
    for (const { link, label, add } of links) {
      const isIn = areIn(charts, chartsOf(link));
      link.toggleAttribute('data-in', isIn);
      const { length: some } = chartsOf(link);
      if (label) label.textContent = isIn ? (some > 1 ? addedAll : added).replace('#1', `${some}`) : add;
    }
    tray.hidden = length === 0 || location.pathname === open.pathname;
    status.textContent = (length < mostCharts ? many : full).replace('#1', `${length}`);
  }

  /** A page of the site gets the choice into its address; a file, another site, or a place in this page does not. */
  function carry(link: Element): void {
    const href = link.getAttribute('href') ?? '';
    const { origin, pathname, href: address } = new URL(href, location.href);
    const isPage = origin === location.origin && pathname.startsWith(root) && pathname.endsWith('/');
    if (!isPage || href.startsWith('#')) return;
    const carried = addressWith(address, choiceIn(location.search));
    if (carried !== address) link.setAttribute('href', carried);
  }

  function change(link: Element): void {
    const choice = choiceIn(location.search);
    const charts = toggled(choice.charts, chartsOf(link));
    history.replaceState(null, '', addressWith(location.href, { ...choice, charts }));
    show();
    if (charts.length === choice.charts.length) status.textContent = more.replace('#1', `${charts.length}`);
  }

  const follow = (event: Event): void => {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    if (!link) return;
    const { type, ctrlKey, metaKey } = event as MouseEvent;
    if (!link.hasAttribute('data-chon')) carry(link);
    else if (type === 'click' && !ctrlKey && !metaKey) {
      event.preventDefault();
      change(link);
    }
  };
  // A link is given its address when somebody aims at it, whoever put it into the page and whenever.
  for (const type of ['pointerdown', 'focusin', 'click']) document.addEventListener(type, follow, true);
  show();
}

const tray = document.querySelector<HTMLElement>('.tray');
const open = tray?.querySelector('a');
const status = tray?.querySelector('[role=status]');
if (tray && open && status) enhance(tray, open, status);
