/** Files that operating systems leave beside people's own. They are passed over in silence. */
export const isMachines = (path: string): boolean =>
  /(?:^|[\\/])(?:__MACOSX[\\/]|\.(?![\\/])[^\\/]+|Thumbs\.db$|desktop\.ini$)/i.test(path);

/** What Office and WPS leave beside a document as long as it is open. */
export const isLockFile = (path: string): boolean => /(?:^|[\\/])(?:~\$|\.~)[^\\/]*$/.test(path);
