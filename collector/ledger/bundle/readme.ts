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
1. With Keyholder: keyholder-collector verify FOLDER --keys trust-sheet.txt
   It says what it checked and what it did not. It ends with 0 where all holds, 1 where something is broken,
   2 where that cannot be told, as with keys that came in this folder.
2. By hand, one record: its SHA-256, hashed again with SHA-256, is the first 32 bytes of its entry. The
   entries lie in tile/entries, 128 bytes each behind its length (two bytes).
3. With others' tools: the tree follows RFC 6962; heads are signed notes and tiles are laid out as on
   c2sp.org (signed-note, tlog-checkpoint, tlog-tiles); an entry has the form of Sigsum's leaves, so that
   sigsum-verify and Go's golang.org/x/mod/sumdb read them.
`;
}

/** The same for a range of entries. */
export function rangeReadme(
  origin: string,
  { from, to }: { readonly from: number; readonly to: number },
  size: number,
): string {
  return `This folder is a part of an audit log, to be checked by anybody.

Log      ${origin}
Entries  ${from} to ${to - 1}, each proven to stand in the log of ${size} entries

checkpoint       the signed head that all proofs lead to: name of the log, number of entries, root, signatures
keys.txt         the keys that sign. Compare them with those on the firm's trust sheet, which came to you
                 another way: keys that came in this folder vouch for nothing.
records/         for each entry what was done (.json; missing where its contents were erased), the proof that it
                 stands in the log (.tlog-proof, as on c2sp.org; "extra" is the entry itself), the same for
                 Sigsum's tools (.sigsum-proof), and what opens its commitments (.personal.jsonl)
sigsum/          the keys once more, as Sigsum's tools want them: compare these too
stamps/          time stamps (RFC 3161) of heads, where the firm has them made

How to check it
1. With Keyholder: keyholder-collector verify FOLDER --keys trust-sheet.txt
   It says what it checked and what it did not. It ends with 0 where all holds, 1 where something is broken,
   2 where that cannot be told, as with keys that came in this folder.
2. One record by hand: its SHA-256, hashed again with SHA-256, is the first 32 bytes of its entry.
3. With Sigsum's tools:
   sigsum-verify -k sigsum/writer.pub -p sigsum/policy records/NNNNNN.sigsum-proof < records/NNNNNN.json

A range proves what it holds: that these entries stand in the log, at these places, with none in between left out. It
says nothing of the others. The whole log can be had from the firm with "collector audit export FOLDER".
`;
}
