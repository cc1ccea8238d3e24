/**
 * What one product of the list leaves on a machine, as text: a word for the kind of sign, then the names it goes by,
 * divided by " | ". A name is matched whole, without regard to case; `*` stands for any text, `<hex>` for 6 to 40
 * hexadecimal digits, `<instance>` for the 16 that tell one customer's copy from another's. Names with a star keep
 * enough of the product in front of it that nothing else fits.
 *  - service: Windows service (its name or display name), systemd unit without ".service", launchd label;
 *  - process: program file without folder and ".exe";
 *  - package: of dpkg, rpm, pacman, flatpak, snap, AppX; a bundle's or a receipt's identifier on macOS;
 *  - program: name in the list of installed programs, of an application in /Applications without ".app";
 *  - file: absolute path, never in a person's folder.
 */
export type Sign = `${SignKind} ${string}`;
export type SignKind = 'service' | 'process' | 'package' | 'program' | 'file';
export type System = 'windows' | 'linux' | 'macos';

export type RemoteToolKind = 'remote_control' | 'rmm' | 'vnc' | 'tunnel' | 'file_transfer';

export interface Product {
  /** Never renamed, never used again for another product. */
  readonly id: string;
  readonly name: string;
  readonly kind: RemoteToolKind;
  readonly windows?: readonly Sign[];
  readonly linux?: readonly Sign[];
  readonly macos?: readonly Sign[];
}
