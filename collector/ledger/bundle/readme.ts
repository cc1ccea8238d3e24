/** What stands in each bundle for whoever opens it without us. */
export function readme(origin: string, size: number): string {
  return `This folder is a copy of an audit log, to be checked by anybody.

Log      ${origin}
Entries  ${size}

checkpoint       the newest signed head: name of the log, number of entries, root, signatures
checkpoints.txt  every head that was signed, oldest first, an empty line between two
keys.txt         the keys that sign. Compare them with those on the firm's trust sheet, which came to you
                 another way: keys that came in this folder vouch for nothing.
records/         what was done, a line each (UTF-8 JSON). An empty line is one whose contents were erased.
personal/        what opens the commitments in the records: addresses and free text
tile/            the tree, as files
stamps/          time stamps (RFC 3161) of heads, where the firm has them made: a head, what was asked, what was
                 answered, and the certificate that the firm trusted for it. Get the authority's certificate from
                 the authority itself, not from here.

How to check it
1. With Keyholder: collector audit verify FOLDER --keys trust-sheet.txt
2. By hand, one record: its SHA-256, hashed again with SHA-256, is the first 32 bytes of its entry. The
   entries lie in tile/entries, 128 bytes each behind its length (two bytes).
3. With others' tools: the tree follows RFC 6962; heads are signed notes and tiles are laid out as on
   c2sp.org (signed-note, tlog-checkpoint, tlog-tiles); an entry has the form of Sigsum's leaves, so that
   sigsum-verify and Go's golang.org/x/mod/sumdb read them.
`;
}
