/** The audit trail on paper: for whoever asks the firm for it. Says how what stands here can be checked. */
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';
import type { AuditList } from '../../api/audit.ts';
import type { ReportRow } from './rows.ts';

export interface ReportHead {
  readonly firm: string;
  /** What was asked for, in words: "1 Nov to 23 Nov 2026, everything". */
  readonly asked: string;
  readonly madeAt: number;
  readonly madeBy: string;
  readonly log: Pick<AuditList['head'], 'size' | 'root' | 'origin' | 'logKey'>;
}

/** A4 across, in points. */
const paper = { width: 842, height: 595, margin: 36 } as const;
const size = 8;
const lineHeight = 11;
const columns = [
  { title: 'Entry', at: 0, width: 40, of: 0 },
  { title: 'Time (UTC)', at: 42, width: 100, of: 1 },
  { title: 'What', at: 146, width: 150, of: 2 },
  { title: 'By', at: 300, width: 120, of: 4 },
  { title: 'Computer', at: 424, width: 100, of: 5 },
  { title: 'About', at: 528, width: 100, of: 6 },
  { title: 'Reason', at: 632, width: 138, of: 8 },
] as const;

interface Pen {
  readonly document: PDFDocument;
  readonly plain: PDFFont;
  readonly bold: PDFFont;
  page: PDFPage;
  y: number;
}

export async function reportPdf(head: ReportHead, rows: readonly ReportRow[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(`Audit trail of ${head.firm}`);
  document.setCreationDate(new Date(head.madeAt));
  document.setModificationDate(new Date(head.madeAt));
  const pen: Pen = {
    document,
    plain: await document.embedFont(StandardFonts.Helvetica),
    bold: await document.embedFont(StandardFonts.HelveticaBold),
    page: document.addPage([paper.width, paper.height]),
    y: paper.height - paper.margin,
  };
  write(pen, `Audit trail of ${head.firm}`, 14, pen.bold);
  pen.y -= 8;
  for (const line of headLines(head, rows.length)) write(pen, line, size, pen.plain);
  pen.y -= 6;
  titles(pen);
  for (const row of rows) drawRow(pen, row);
  numberPages(pen);
  return await document.save();
}

function headLines({ asked, madeAt, madeBy, log }: ReportHead, count: number): readonly string[] {
  return [
    `${count} ${count === 1 ? 'act' : 'acts'}: ${asked}. Taken out by ${madeBy} on ${new Date(madeAt).toISOString()}.`,
    `From the log ${log.origin} with ${log.size} entries, root ${log.root}.`,
    `It is signed by the key ${log.logKey}.`,
    'Each entry can be checked against that head: ask for "collector audit export", or for the receipt of the entry.',
    'This shows evidence for safeguards; it is not a verdict.',
  ];
}

function titles(pen: Pen): void {
  for (const { title, at } of columns)
    pen.page.drawText(title, { x: paper.margin + at, y: pen.y, size, font: pen.bold });
  pen.y -= lineHeight + 2;
}

function drawRow(pen: Pen, row: ReportRow): void {
  const cells = columns.map(({ of, width }) => wrap(drawable(row[of] ?? '', pen.plain), pen.plain, width));
  const height = Math.max(...cells.map(lines => lines.length)) * lineHeight;
  if (pen.y - height < paper.margin) {
    newPage(pen);
    titles(pen);
  }
  for (const [i, lines] of cells.entries())
    for (const [line, text] of lines.entries())
      pen.page.drawText(text, {
        x: paper.margin + (columns[i]?.at ?? 0),
        y: pen.y - line * lineHeight,
        size,
        font: pen.plain,
      });
  pen.y -= height + 1;
}

/** Lines that fit; a word longer than the column is cut. At most six, the last with dots. */
function wrap(text: string, font: PDFFont, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap(each => pieces(each, font, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (font.widthOfTextAtSize(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines.length <= 6 ? lines : [...lines.slice(0, 5), '...'];
}

function pieces(word: string, font: PDFFont, width: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (font.widthOfTextAtSize(part + character, size) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/**
 * The fonts that every reader has know Western letters only. What they lack is written without its marks, else as "?";
 * CSV and JSON keep every letter.
 */
function drawable(text: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet());
  const plain = text.replaceAll(/\p{Cc}/gu, ' ');
  return Array.from(plain)
    .map(character => {
      if (known.has(character.codePointAt(0) ?? 0)) return character;
      const bare = character.normalize('NFD').replaceAll(/\p{M}/gu, '');
      return known.has(bare.codePointAt(0) ?? 0) ? bare : '?';
    })
    .join('');
}

function write(pen: Pen, text: string, points: number, font: PDFFont): void {
  pen.page.drawText(drawable(text, font), { x: paper.margin, y: pen.y, size: points, font });
  pen.y -= points + 4;
}

function newPage(pen: Pen): void {
  pen.page = pen.document.addPage([paper.width, paper.height]);
  pen.y = paper.height - paper.margin;
}

function numberPages({ document, plain }: Pen): void {
  const pages = document.getPages();
  for (const [i, page] of pages.entries())
    page.drawText(`${i + 1} of ${pages.length}`, { x: paper.width - 80, y: 18, size, font: plain });
}
