/** What happy-dom lacks and the snapshot asks for: the elements that may have a shadow root. */
export function giveXPath(): void {
  const made = Object.getPrototypeOf(new DOMParser().parseFromString('', 'text/html')) as Document;
  made.evaluate = (_expression, within) => {
    const hosts = [...(within as Element).querySelectorAll('*')].filter(
      ({ localName, firstChild }) => localName.includes('-') || (localName === 'div' && !firstChild),
    );
    return { snapshotLength: hosts.length, snapshotItem: (at: number) => hosts[at] ?? null } as XPathResult;
  };
}
