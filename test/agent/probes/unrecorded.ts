/**
 * Sources of the first agent whose recorded outputs stand in older tests of their probes, not yet kind by kind in
 * cases/. A source leaves this list when its file is there; none joins it.
 */
export const unrecorded: readonly string[] = [];
