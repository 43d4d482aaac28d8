// Whether modules come as text in scripts, in place of files.

/** What the build says; in a script of which it cannot say who bundles it, whether that is Vite, at
 *  work on what is served: it puts files where scripts look for them, and others do not. Where files
 *  are named it is written out, so that a bundler sees which of the two it can leave out. */
export const isInlined = IS_INLINED || (FINDS_OUT && !import.meta.env?.PROD);
