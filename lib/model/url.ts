/** The address if it is a plain web address (http or https, no user info), else null. Checked on write and again before a link is shown. */
export function safeUrl(text: string | null | undefined): string | null {
  if (!text) return null;
  try {
    const url = new URL(text);
    const plain =
      (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
    return plain ? url.href : null;
  } catch {
    return null;
  }
}

/** What a canonical URL is compared by: the same page with or without scheme, `www.` and a last slash. */
export function addressKey(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '');
}
