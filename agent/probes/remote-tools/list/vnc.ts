/** Servers of the VNC protocol, and of other remote desktops on Linux. Viewers let nobody in and are not here. */
import type { Product } from '../signs.ts';

const kind = 'vnc';

export const vncServers: readonly Product[] = [
  {
    id: 'krfb',
    name: 'Krfb (KDE desktop sharing)',
    kind,
    linux: ['process krfb', 'package krfb | org.kde.krfb'],
  },
  {
    id: 'realvnc',
    name: 'RealVNC Server',
    kind,
    windows: [
      'service vncserver | VNC Server',
      'process vncserver | vncserveragent',
      'program RealVNC Server* | VNC Server',
    ],
    linux: [
      'service vncserver-x11-serviced | vncserver-virtuald',
      'process vncserver-x11-core | vncserver-x11 | vncserver-virtuald',
      'package realvnc-vnc-server | realvnc-rvc-server',
    ],
    macos: [
      'service com.realvnc.vncserver*',
      'package com.realvnc.vncserver*',
      'file /Library/vnc/vncserver',
    ],
  },
  {
    id: 'tightvnc',
    name: 'TightVNC',
    kind,
    windows: ['service tvnserver', 'process tvnserver', 'program TightVNC'],
    linux: ['process Xtightvnc', 'package tightvncserver | tightvnc-server'],
  },
  {
    id: 'tigervnc',
    name: 'TigerVNC',
    kind,
    windows: ['service TigerVNC', 'process winvnc4', 'program TigerVNC'],
    linux: [
      'process Xtigervnc | x0tigervncserver | x0vncserver',
      'package tigervnc-standalone-server | tigervnc-scraping-server | tigervnc-xorg-extension',
      'package tigervnc-server | tigervnc-server-minimal | tigervnc-x0vncserver | tigervnc',
    ],
  },
  {
    id: 'turbovnc',
    name: 'TurboVNC',
    kind,
    linux: ['service tvncserver', 'package turbovnc'],
  },
  {
    id: 'ultravnc',
    name: 'UltraVNC',
    kind,
    windows: ['service uvnc_service', 'process winvnc | winvncsc', 'program UltraVNC | UltraVNC Server'],
  },
  {
    id: 'vine-server',
    name: 'Vine Server (OSXvnc)',
    kind,
    macos: ['process OSXvnc-server', 'program Vine Server | OSXvnc', 'file /Applications/Vine Server.app'],
  },
  { id: 'vino', name: 'Vino', kind, linux: ['process vino-server'] },
  { id: 'wayvnc', name: 'wayvnc', kind, linux: ['service wayvnc', 'process wayvnc', 'package wayvnc'] },
  { id: 'x11vnc', name: 'x11vnc', kind, linux: ['service x11vnc', 'process x11vnc', 'package x11vnc'] },
  {
    id: 'x2go',
    name: 'X2Go',
    kind: 'remote_control',
    linux: ['service x2gocleansessions', 'package x2goserver'],
  },
  {
    id: 'xrdp',
    name: 'xrdp',
    kind: 'remote_control',
    linux: ['service xrdp', 'process xrdp', 'package xrdp'],
  },
];
