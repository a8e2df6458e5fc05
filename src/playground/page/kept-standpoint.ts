import type { Standpoint, WorldView } from './protocol.js';

const KEY = 'standpoint';

/** Restores the place this tab showed before it was reloaded, or returns the start. */
export function readStandpoint({ places, people, locales }: WorldView): Standpoint {
  const first = {
    place: places[0]?.key ?? '',
    person: people[0]?.key ?? 'member',
    locale: locales.find(({ code }) => code === navigator.language)?.code ?? 'en-US',
  };
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  return places.some(({ key }) => key === kept.place) ? { ...first, ...kept } : first;
}

export function keepStandpoint(standpoint: Standpoint): void {
  sessionStorage.setItem(KEY, JSON.stringify(standpoint));
}
