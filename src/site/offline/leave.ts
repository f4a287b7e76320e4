import { fileAddress } from '../../core/address/file-address.ts';
import { removeAll } from './over.ts';

/** A page of a site that keeps nothing: what an earlier release kept goes, and its worker, whatever that is just doing. */
export async function leave(): Promise<void> {
  const base = fileAddress('');
  await Promise.all([removeAll(base), unregister(base)]);
}

async function unregister(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  // One of a site further up is found as well, where this one has none.
  if (registration?.scope === new URL(base, location.href).href) await registration.unregister();
}
