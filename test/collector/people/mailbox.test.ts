/** An address belongs to one person, and is that person's own: what is refused, and in which words. */
import { describe, expect, it } from 'vitest';
import { isSharedMailbox, mailboxOf, readEmail, readOwnEmail } from '#collector/people/mailbox.ts';

describe('an address', () => {
  it.each([
    ['Jane@Example.COM', 'jane@example.com'],
    ['  jane@example.com ', 'jane@example.com'],
    ['jane@example.com.', 'jane@example.com'],
    ['ｊａｎｅ@example.com', 'jane@example.com'],
    ['jane@müller.example', 'jane@xn--mller-kva.example'],
    ["o'brien@clinic.example", "o'brien@clinic.example"],
  ])('written %j is kept as %s', (text, kept) => {
    expect(readEmail(text)).toBe(kept);
  });

  it.each([
    ['with a Cyrillic letter that looks like an a', 'j\u0430ne@example.com', /U\+0430/],
    ['with a letter that nobody sees', 'ja\u200bne@example.com', /U\+200B/],
    ['with an accent', 'ren\u00e9@example.com', /plain letters/],
    ['with a dot at the end of the name', 'jane.@example.com', /no e-mail address/],
    ['with two dots in a row', 'ja..ne@example.com', /no e-mail address/],
    ['with two signs', 'jane@evil@example.com', /no e-mail address/],
    ['at a number', 'jane@[127.0.0.1]', /no e-mail address/],
    ['at no domain', 'jane@localhost', /no e-mail address/],
  ])('%s is refused', (_what, text, words) => {
    expect(() => readEmail(text)).toThrow(words);
  });

  it('at a domain that only looks like another is another, and shows it', () => {
    expect(readEmail('jane@ex\u0430mple.com')).toBe('jane@xn--exmple-4nf.com');
  });

  it.each([
    ['jane@clinic.example', 'jane+keyholder@clinic.example', true],
    ['j.ane@gmail.com', 'jane+x@googlemail.com', true],
    ['j.ane@clinic.example', 'jane@clinic.example', false],
    ['jane@clinic.example', 'jane@other.example', false],
  ])('%s and %s are one mailbox: %s', (one, other, same) => {
    expect(mailboxOf(one) === mailboxOf(other)).toBe(same);
  });
});

const roles = {
  English:
    'admin administrator office billing reception frontdesk front-desk info it support team hr root scan',
  German: 'buero empfang rezeption praxis kanzlei buchhaltung rechnung sekretariat kontakt termine',
  French: 'accueil facturation comptabilite secretariat cabinet equipe',
  Spanish: 'oficina recepcion facturacion contabilidad secretaria citas contacto ventas',
  Italian: 'ufficio segreteria amministrazione contabilita',
  Dutch: 'kantoor receptie boekhouding administratie',
  Portuguese: 'recepcao escritorio financeiro',
  Polish: 'biuro recepcja ksiegowosc',
};

describe('a mailbox', () => {
  it.each(Object.entries(roles))(
    'of a desk or a role in %s is nobody’s to sign in with',
    (_language, names) => {
      const accepted = names
        .split(' ')
        .flatMap(name => [name, `${name}+jane`, `${name}2`])
        .filter(name => !isSharedMailbox(`${name}@clinic.example`, 'Jane Smith'));
      expect(accepted).toEqual([]);
    },
  );

  it('is refused with the reason, and with what to do', () => {
    expect(() => readOwnEmail('office@clinic.example', 'Jane Smith')).toThrow(
      /several people use.*the person's own/,
    );
  });

  it.each([
    ['rose.nurse@clinic.example', 'Rose Nurse'],
    ['will.cook@clinic.example', 'Will Cook'],
    ['mark@clinic.example', 'Mark Hall'],
    ['anna.scan@clinic.example', 'Anna Scan'],
    ['jane+office@clinic.example', 'Jane Smith'],
    ['jsmith2@clinic.example', 'Jane Smith'],
    ['al.admin@clinic.example', 'Al Admin'],
    ['rh@clinic.example', 'Rosa Hernandez'],
  ])('of a person whose name is a word is theirs: %s of %s', (email, name) => {
    expect(readOwnEmail(email, name)).toBe(email);
  });

  it.each([
    ['frontdesk@clinic.example', 'Front Desk'],
    ['smith@clinic.example', 'Front Desk'],
    ['j.smith@clinic.example', 'Office Manager'],
    ['root@clinic.example', 'Chris Root'],
  ])('does not become a person’s by naming the person after it: %s of %j', (email, name) => {
    expect(() => readOwnEmail(email, name)).toThrow(/reads like (the address of )?a desk/);
  });
});
