/**
 * The vendor's root (proto/release/root.ts), as a signed envelope: whose releases this agent takes. The packer writes
 * it in (`npm run package -- --release-root FILE`); an agent that was built without one takes no releases at all.
 */
export const vendorRoot: string | null = null;
