import * as React from "react";

/**
 * React's development build notes for every element by which calls it was made, for its own tools; a tenth of the time of
 * the tests. It stops when it has noted many, and takes so many for noted from the start.
 */
const internals: unknown = Reflect.get(
  React,
  "__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE",
);
Object.defineProperty(internals, "recentlyCreatedOwnerStacks", {
  get: () => Number.POSITIVE_INFINITY,
  set: () => undefined,
});
