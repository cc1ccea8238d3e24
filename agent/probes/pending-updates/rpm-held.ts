/** Packages that dnf and yum were told to leave alone: excludes of the settings, and the versionlock plug-in's lists. */

import { LookFailure } from '../failure.ts';
import { shortened } from '../output.ts';
import type { FileSet } from '../probe.ts';
import { boundedLines } from './bounded-lines.ts';

export const rpmHeldPaths = [
  '/etc/dnf/dnf.conf',
  '/etc/yum.conf',
  '/etc/yum.repos.d/*.repo',
  '/etc/dnf/plugins/versionlock.list',
  '/etc/yum/pluginconf.d/versionlock.list',
  '/etc/dnf/versionlock.toml',
];

/** Patterns as they are written, each once. @throws LookFailure for a file that is no such settings */
export function parseRpmHeld(files: FileSet): readonly string[] {
  const held = [...files].flatMap(([path, text]) => {
    if (path.endsWith('versionlock.list')) return lockedLines(text);
    return path.endsWith('.toml') ? lockedNames(text) : excludes(path, text);
  });
  return [...new Set(held.map(name => shortened(name, 150)))];
}

/** One pattern a line; a `!` bars a version, which holds nothing back but that version. */
function lockedLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#') && !line.startsWith('!'));
}

/** dnf5: `[[packages]]` with `name = "bash"`. */
function lockedNames(text: string): string[] {
  if (!/^(version[ \t]*=|\[\[packages\]\])/m.test(text))
    throw new LookFailure('parse_error', 'The list of locked versions is in an unknown form.');
  return [...text.matchAll(/^[ \t]*name[ \t]*=[ \t]*["']([^"'\r\n]+)["']/gm)].map(found => found[1] ?? '');
}

/**
 * `exclude=`, `excludepkgs=`, divided by blanks or commas; a line that begins with a blank goes on. Those of a
 * repository that is switched off hold nothing.
 */
function excludes(path: string, text: string): string[] {
  const found: string[] = [];
  let section: { enabled: boolean; names: string[] } = { enabled: true, names: [] };
  let inside = false;
  let sections = 0;
  const close = () => {
    if (section.enabled) found.push(...section.names);
  };
  for (const line of boundedLines(text, path)) {
    if (/^\s*[#;]/.test(line)) continue;
    const setting = /^([A-Za-z_]\w*)[ \t]*=(.*)$/.exec(line);
    if (line.startsWith('[')) {
      if (!/^\[[^\]\p{Cc}\uFFFD]{1,200}\]\s*(?:[#;].*)?$/u.test(line))
        throw new LookFailure('parse_error', `${path} holds a section without a name.`);
      close();
      section = { enabled: true, names: [] };
      inside = false;
      sections++;
    } else if (setting !== null) {
      inside = /^(exclude|excludepkgs)$/.test(setting[1] ?? '');
      if (setting[1] === 'enabled') section.enabled = !/^\s*(0|no|false|off)\s*$/i.test(setting[2] ?? '');
      if (inside) section.names.push(...words(setting[2] ?? ''));
    } else if (inside && /^[ \t]/.test(line)) section.names.push(...words(line));
    else if (line.trim() !== '' && !/^[ \t]/.test(line))
      throw new LookFailure('parse_error', `${path} holds a line that is no setting.`);
  }
  close();
  if (sections === 0) throw new LookFailure('parse_error', `${path} holds no section.`);
  return found;
}

function words(text: string): string[] {
  return text.split(/[\s,]+/).filter(word => word !== '');
}
