import { squash } from '../text';
import { PLATFORM } from '../words';

/** Names in addresses: of the page, of where applications go, of mailboxes. All in the form of `squash`. */

const HOST_WORDS = new Set(
  'www jobs job careers career karriere kariera boards job-boards apply app hire work recruiting recruitment com org net example myworkdayjobs github gitlab blog'.split(
    ' ',
  ),
);

const FREE_MAIL = new Set(
  'gmail googlemail outlook hotmail live yahoo icloud proton protonmail gmx web mail email aol yandex qq 163 zoho seznam centrum wp onet interia libero laposte orange free'.split(
    ' ',
  ),
);

/** Names in the address: labels of the host and, on a platform, the tenant's part of the path. */
export function addressNames(url: URL): string[] {
  const labels = url.hostname.split('.');
  const names = labels.slice(0, -1).flatMap((label) => [label, ...label.split('-')]);
  const tenant = url.pathname.split('/')[1];
  if (tenant && PLATFORM.has(squash(labels.at(-2) ?? ''))) names.push(tenant);
  return names.map(squash).filter((name) => name.length > 2 && !HOST_WORDS.has(name));
}

/** Names in the address where the application is taken, on a host that is not the page's. */
export function applyNames(apply: string, { hostname }: URL): string[] {
  try {
    const url = new URL(apply);
    return /^https?:$/.test(url.protocol) && url.hostname !== hostname ? addressNames(url) : [];
  } catch {
    return [];
  }
}

/** Names in the mail addresses that a posting gives for applications, without those of free mailboxes. */
export function mailNames(text: string): string[] {
  const names = [
    ...text.matchAll(/[\w.+-]{1,64}(?:@|\s?[[(]at[\])]\s?)([\w-]{2,40}(?:\.[\w-]{2,20}){1,3})/gi),
  ]
    .slice(0, 10)
    .flatMap((match) => (match[1] ?? '').split('.').slice(0, -1));
  return names.map(squash).filter((name) => name.length > 2 && !FREE_MAIL.has(name) && !HOST_WORDS.has(name));
}
