/** Programs that let people log in to a Linux machine over the network, beside SSH. */
export interface LinuxDoor {
  readonly service: string;
  /** Units that open it at start, without ending and without what stands behind "@". */
  readonly units: readonly string[];
  /** Names of processes that listen for it, cut to 15 characters. */
  readonly programs: readonly string[];
  /** Where programs are not told, what listens here is taken for it if it is on this machine. */
  readonly ports: readonly number[];
  /** Nothing else is known to listen on these ports. */
  readonly portAlone?: true;
  /** PAM service that checks the password; absent where the program has a way of its own. */
  readonly pam?: string;
  /** Absent: each product has its own way. */
  readonly passwordAlone?: true;
  /** It runs in every session and is a door only while it listens. */
  readonly onlyListening?: true;
}

export const linuxDoors: readonly LinuxDoor[] = [
  {
    service: 'xrdp',
    units: ['xrdp'],
    programs: ['xrdp'],
    ports: [3389],
    pam: 'xrdp-sesman',
    passwordAlone: true,
  },
  {
    service: 'gnome_remote_desktop',
    // In a session it runs for that person; as a service of the machine it is its own door.
    units: [],
    programs: ['gnome-remote-de'],
    ports: [3389, 3390],
    passwordAlone: true,
    onlyListening: true,
  },
  {
    service: 'krdp',
    units: [],
    programs: ['krdpserver'],
    ports: [3389],
    passwordAlone: true,
    onlyListening: true,
  },
  {
    service: 'vnc',
    units: ['vncserver', 'tigervncserver', 'x0vncserver', 'x11vnc', 'tvncserver', 'wayvnc', 'vino-server'],
    programs: [
      'Xvnc',
      'Xvnc4',
      'Xtigervnc',
      'Xtightvnc',
      'x0vncserver',
      'x0tigervncserve',
      'x11vnc',
      'vino-server',
      'krfb',
      'wayvnc',
    ],
    ports: [5900, 5901, 5902, 5903],
    portAlone: true,
    passwordAlone: true,
  },
  {
    service: 'vnc',
    // RealVNC may ask for a second factor by itself.
    units: ['vncserver-x11-serviced', 'vncserver-virtuald'],
    programs: ['vncserver-x11-c', 'vncserver-virtu'],
    ports: [],
  },
  {
    service: 'cockpit',
    units: ['cockpit'],
    programs: ['cockpit-ws', 'cockpit-tls'],
    ports: [9090],
    pam: 'cockpit',
    passwordAlone: true,
  },
  {
    service: 'telnet',
    units: ['telnet', 'telnetd', 'inetutils-telnetd'],
    programs: ['telnetd', 'in.telnetd', 'inetutils-telne'],
    ports: [23],
    portAlone: true,
    pam: 'login',
    passwordAlone: true,
  },
];

/** How SSH is called: sshd, or its smaller brother on small machines. */
export const sshUnits = ['ssh', 'sshd', 'dropbear'] as const;
export const sshPrograms = ['sshd', 'dropbear'] as const;
