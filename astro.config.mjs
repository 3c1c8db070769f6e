import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

// The one place that says where content lies unless the caller does; `src/content.config.ts` and `src/content.ts` read it.
const { env } = process;
env.SYNOPTIC_CONTENT ??= fileURLToPath(new URL('content', import.meta.url));

export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory' },
  // The default, 'jsx', joins words across inline tags.
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    // Packages may be installed by somebody else, and then nothing can be written beside them.
    cacheDir: '.cache/vite',
    build: {
      // Nothing becomes a data: address, which the pages' security policy would refuse.
      assetsInlineLimit: 0,
      // Keeps light-dark() as it is written.
      cssTarget: 'esnext',
    },
  },
});
