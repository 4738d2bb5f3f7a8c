/** Files that systems leave beside people's own: nobody needs to hear of them. */
export const isMachines = (path: string): boolean =>
  /(?:^|[\\/])(?:__MACOSX[\\/]|\.(?![\\/])[^\\/]+|Thumbs\.db$|desktop\.ini$)/i.test(path);

/** What Office and WPS leave beside a document as long as it is open. */
export const isLockFile = (path: string): boolean => /(?:^|[\\/])(?:~\$|\.~)[^\\/]*$/.test(path);
