import type { WorkMode } from '../model/kind';

export function cleanText(raw: string): string | null {
  return raw.trim() || null;
}
export function cleanTitle(raw: string): string | null {
  return raw.replace(/\s+/g, ' ').trim() || null;
}
export function cleanCompany(raw: string): string | null {
  return raw.replace(/\s+/g, ' ').trim() || null;
}
export function cleanList(raw: readonly string[]): string[] | null {
  const list = raw.map((item) => item.trim()).filter(Boolean);
  return list.length ? list : null;
}
export function cleanPlaces(raw: readonly string[]): string[] | null {
  return cleanList(raw);
}
export function cleanUrl(raw: string, base: string): string | null {
  try {
    return new URL(raw, base).href;
  } catch {
    return null;
  }
}
export function cleanWorkMode(raw: string): WorkMode | null {
  return /remote/i.test(raw) ? 'remote' : null;
}
