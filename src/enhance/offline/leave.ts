import { fileAddress } from '../../site/address.ts';
import { removeAll } from './over.ts';

/** A page of a site that keeps nothing: what an earlier release kept goes, and its worker, whatever that is just doing. */
export async function leave(): Promise<void> {
  const base = fileAddress('');
  await removeAll(base);
  // One of a site further up is found as well, where this one has none.
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (registration?.scope === new URL(base, location.href).href) await registration.unregister();
}
