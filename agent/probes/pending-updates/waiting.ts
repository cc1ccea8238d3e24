/** What every package manager's answer is read into, before it is known since when each update waits. */

export interface WaitingUpdate {
  readonly package: string;
  /** Empty for a package that an update newly brings in. */
  readonly installedVersion: string;
  readonly candidateVersion: string;
  readonly origins: readonly string[];
  /** Absent where its origin does not tell security fixes from others. */
  readonly security?: boolean;
  readonly severity?: string;
  readonly article?: string;
  readonly publishedAtMs?: number;
}

/** One package manager's whole answer. */
export interface ManagerReading {
  readonly manager: string;
  readonly waiting: readonly WaitingUpdate[];
  readonly held: readonly string[];
  readonly securitySourceConfigured?: boolean;
  readonly refreshedAtMs?: number;
}

export function byPackage(a: WaitingUpdate, b: WaitingUpdate): number {
  if (a.package !== b.package) return a.package < b.package ? -1 : 1;
  return a.candidateVersion < b.candidateVersion ? -1 : 1;
}

/** "critical" and so on, in the words of the fact; undefined for a vendor's word that is none of them. */
export function severityOf(word: string): string | undefined {
  const known = { critical: 'critical', important: 'important', moderate: 'moderate', low: 'low' } as const;
  return known[word.toLowerCase() as keyof typeof known];
}
