/** Where signing in leads unless a page asked to be come back to. */
export const home = '/dashboard'

/** The page to come back to that `?next=` names; anything but a path of this site is `home`. */
export function nextPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return home
  // A browser reads `//host` and `/\host` as another site; the parser does so too.
  const here = 'http://here.invalid'
  const url = new URL(asked, here)
  return url.origin === here ? url.pathname + url.search + url.hash : home
}
