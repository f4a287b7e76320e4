/** What a service worker finds around it and the types of pages do not know. https://w3c.github.io/ServiceWorker/ */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly registration: ServiceWorkerRegistration;
  readonly clients: Clients;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageToWorker) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
}

interface Clients {
  claim(): Promise<void>;
  matchAll(options: {
    readonly type: 'window';
    readonly includeUncontrolled: boolean;
  }): Promise<readonly { readonly url: string }[]>;
}

/** The worker is not ended before what it waits for. */
export interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A page asks that all be kept anew, and is told through the port whether it was. */
interface MessageToWorker extends LastingEvent {
  readonly ports: readonly MessagePort[];
}

export interface AskedEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
