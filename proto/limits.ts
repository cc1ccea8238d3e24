/** Sizes that both ends hold to. */

/** Largest frame on the socket, in bytes. A full report of a busy workstation is below 64 KiB. */
export const maxFrameBytes = 1024 * 1024;
/** Largest enrollment request, in bytes. */
export const maxEnrollBytes = 16 * 1024;
/** Most observations that one report may hold: every fact once, with room for facts to come. */
export const maxObservations = 256;
