import { capture } from '../../../lib/capture/capture';

/** The capture script without site files: what a site that nobody has written a file for gets. */
export default capture(document, new URL(location.href), { generic: true });
