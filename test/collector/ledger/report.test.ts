/** The trail taken out alone: as CSV, JSON and PDF; and receipts, which hold without asking anybody. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditList, OwnActs } from '#collector/api/audit.ts';
import { verifyReceipt } from '#collector/cli/audit-receipt.ts';
import { trustSheet } from '#collector/ledger/bundle/write.ts';
import { reportCsv } from '#collector/ledger/report/rows.ts';
import { checkReceipt, type Receipt } from '#proto/log/receipt.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../../fake/collector.ts';
import { becomeOwner, type SignedIn } from '../../fake/owner.ts';

let collector: TestCollector;
let owner: SignedIn;
const folder = temporaryFolder();

beforeAll(async () => {
  collector = await startTestCollector();
  owner = await becomeOwner(collector, {
    firm: 'Kancelaria Łódź',
    name: 'Zuzana Králová',
    email: 'zuzana.kralova@firm.example',
  });
  await owner.call('POST', '/api/people', { name: '=HYPERLINK("x")', side: 'firm' });
});
afterAll(async () => {
  await collector.stop();
  folder.remove();
});

const report = (query: string) =>
  fetch(`${collector.running.consoleUrl}/api/audit/report?${query}`, { headers: { cookie: owner.cookie } });

describe('the audit trail', () => {
  it('comes as CSV that a spreadsheet reads and does not run', async () => {
    const response = await report('format=csv');
    expect(response.headers.get('content-disposition')).toContain('audit-trail.csv');
    const text = await response.text();
    expect(text).toContain('Set the console up,setup.done,Zuzana Králová');
    expect(text.split('\r\n')[0]).toMatch(/^entry,time \(UTC\),what/);
    expect(text).toMatch(/"'=HYPERLINK\(""x""\)"/);
    expect(reportCsv([['a\n"b"', '@sum']])).toContain('"a\n""b""",\'@sum');
  });

  it('comes as JSON, narrowed to what was asked for', async () => {
    const list = (await (await report('format=json&type=person.added')).json()) as AuditList;
    expect(list.entries.map(entry => entry.type)).toEqual(['person.added']);
    const id = list.entries[0]?.person?.id ?? '';
    const about = (await (await report(`format=json&person=${id}`)).json()) as AuditList;
    expect(about.entries.map(entry => entry.type)).toEqual(['person.added']);
  });

  it('comes as PDF, of as many pages as it takes, whatever letters a name has', async () => {
    const bytes = await (await report('format=pdf')).bytes();
    const document = await PDFDocument.load(bytes);
    expect(document.getPageCount()).toBe(1);
    expect(document.getTitle()).toBe('Audit trail of Kancelaria Łódź');
  });

  it('notes in itself that it was taken out', async () => {
    const { entries } = await owner.get<AuditList>('/api/audit?type=ledger.exported');
    expect(entries.length).toBeGreaterThanOrEqual(3);
    expect(entries.at(-1)?.data).toMatchObject({ from: 0 });
  });
});

describe('a receipt', () => {
  const keys = () => ({
    log: collector.running.ledger.keys.log,
    writer: collector.running.ledger.keys.writerPublic,
  });
  const mine = async (): Promise<Receipt> => {
    const { entries } = await owner.get<OwnActs>('/api/my-acts');
    const added = entries.find(entry => entry.type === 'person.added');
    return await owner.get<Receipt>(`/api/my-acts/${added?.position}/receipt`);
  };

  it('holds with the trust sheet alone, and says what was done', async () => {
    const receipt = await mine();
    expect(checkReceipt(JSON.stringify(receipt), keys()).receipt.position).toBe(receipt.position);
    expect(JSON.parse(receipt.record)).toMatchObject({ type: 'person.added' });
    const file = join(folder.path, 'receipt.json');
    const sheet = join(folder.path, 'keys.txt');
    writeFileSync(file, JSON.stringify(receipt));
    writeFileSync(sheet, trustSheet(collector.running.ledger.keys, []));
    expect(verifyReceipt(file, sheet)).toBe(0);
    writeFileSync(file, JSON.stringify({ ...receipt, record: receipt.record.replace('added', 'erased') }));
    expect(verifyReceipt(file, sheet)).toBe(1);
  });

  it('breaks with any byte of it changed', async () => {
    const receipt = await mine();
    const flipped = (text: string, at: number) => {
      const other = text[at] === 'A' ? 'B' : 'A';
      return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
    };
    const wrong: Partial<Receipt>[] = [
      { record: flipped(receipt.record, 30) },
      { leaf: flipped(receipt.leaf, 4) },
      { leaf: flipped(receipt.leaf, 60) },
      { position: receipt.position + 1 },
      { checkpoint: receipt.checkpoint.replace(/\n(\d+)\n/, '\n9$1\n') },
      { proof: receipt.proof.slice(1) },
      { kind: 'another' as Receipt['kind'] },
    ];
    for (const change of wrong)
      expect(() => checkReceipt(JSON.stringify({ ...receipt, ...change }), keys())).toThrow();
    for (const text of ['', 'null', '[]', '{}', '{"kind":"keyholder receipt 1"}'])
      expect(() => checkReceipt(text, keys())).toThrow(/no receipt/);
  });

  it('is given for one’s own acts only', async () => {
    expect(await owner.call('GET', '/api/my-acts/0/receipt')).toMatchObject({ status: 404 });
  });

  it('is checked at the command line, and told apart from one whose keys came along', () => {
    const program = join(import.meta.dirname, '../../../collector/main.ts');
    const file = join(folder.path, 'receipt.json');
    expect(() =>
      execFileSync(process.execPath, [program, 'audit', 'receipt', file], { stdio: 'pipe' }),
    ).toThrow(/trust sheet/);
  });
});
