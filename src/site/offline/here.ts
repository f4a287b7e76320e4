import { leave } from './leave.ts';
import { register } from './register.ts';

/** As the site was built, so that only one of the two is in a page. A browser may be told to keep nothing; the page is as good without. */
function begin(): void {
  if (import.meta.env.SERVICE_WORKER === 'no') void leave().catch(() => undefined);
  else register();
}

// Only pages that came over a safe connection have it.
if ('serviceWorker' in navigator) begin();
