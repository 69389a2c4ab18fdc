import { isHostOf } from './adapter';
import type { PageDocument, PageFrame } from './dom';
import { sites } from './sites';

/** Frames in a page: those of the same origin are read, those of a known site are named. */

/** The document of a same-origin frame that has loaded, else null. */
export function documentIn(frame: PageFrame): PageDocument | null {
  try {
    const { contentDocument } = frame;
    return contentDocument?.body?.firstElementChild ? contentDocument : null;
  } catch {
    return null;
  }
}

/** The address of the posting in a frame of a known site, for the person to open in a tab of its own. */
export function postingFrame(frames: readonly PageFrame[], base: string): string | null {
  for (const frame of frames.slice(0, 40)) {
    let src: URL;
    try {
      src = new URL(frame.getAttribute('src') ?? '', base);
    } catch {
      continue;
    }
    if (!/^https?:$/.test(src.protocol)) continue;
    for (const site of sites) {
      if (
        !site.origins.some(
          (origin) => origin[0] !== '*' && isHostOf(src.hostname, origin.split(/[/?]/)[0] ?? ''),
        )
      )
        continue;
      const posting = site.frame?.(src) ?? (site.isPosting(src) ? src.href : null);
      if (posting) return posting;
    }
  }
  return null;
}
