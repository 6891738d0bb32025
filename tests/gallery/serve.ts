/** `npm run gallery`: every component in every state, built and served on this machine until Ctrl+C. It is in no package. */
import { openGallery } from './open-gallery';

const gallery = await openGallery();
console.log(`The gallery: ${gallery.base}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void gallery.close());
}
