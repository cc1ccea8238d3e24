/** Programs that show this machine's screen to somebody elsewhere and take their hand, N to Z. */
import type { Product } from '../signs.ts';

const kind = 'remote_control';

export const remoteControlNToZ: readonly Product[] = [
  {
    id: 'netop',
    name: 'Netop Remote Control (Impero Connect)',
    kind,
    windows: [
      'service Netop Host for NT Service | NetopHost*',
      'process nhstw32 | nhostsvc',
      'program Netop Remote Control Host | Netop Host | Impero Connect Host',
    ],
  },
  {
    id: 'netsupport',
    name: 'NetSupport Manager',
    kind,
    windows: ['service Client32', 'process client32', 'program NetSupport Manager | NetSupport School'],
    linux: ['package netsupportmanagerclient'],
    macos: ['service com.netsupportsoftware.*'],
  },
  {
    id: 'nomachine',
    name: 'NoMachine',
    kind,
    windows: [
      'service nxservice | nxservice32 | nxservice64',
      'process nxserver | nxnode | nxservice64 | nxservice32 | nxd',
      'program NoMachine | NoMachine Enterprise Desktop | NoMachine Workstation*',
    ],
    linux: [
      'service nxserver',
      'process nxserver.bin | nxnode.bin | nxd',
      'package nomachine',
      'file /usr/NX/bin/nxserver',
    ],
    macos: [
      'service com.nomachine.server | com.nomachine.*',
      'process nxserver.bin',
      'file /Applications/NoMachine.app',
    ],
  },
  {
    id: 'parsec',
    name: 'Parsec',
    kind,
    windows: ['service Parsec', 'process parsecd | pservice', 'program Parsec'],
    linux: ['process parsecd', 'package parsec | com.parsecgaming.parsec'],
    macos: ['service tv.parsec.www | tv.parsec.*', 'process parsecd', 'file /Applications/Parsec.app'],
  },
  {
    id: 'pcanywhere',
    name: 'Symantec pcAnywhere',
    kind,
    windows: ['service awhost32', 'process awhost32', 'program Symantec pcAnywhere'],
  },
  {
    id: 'pcvisit',
    name: 'pcvisit',
    kind,
    windows: [
      'service pcvisit_service*',
      'process pcvisit_service_client | pcvisit_client',
      'program pcvisit*',
    ],
  },
  {
    id: 'radmin',
    name: 'Radmin Server',
    kind,
    windows: ['service RServer3 | r_server', 'process rserver3 | r_server', 'program Radmin Server'],
  },
  {
    id: 'remote-utilities',
    name: 'Remote Utilities (RMS)',
    kind,
    windows: [
      'service RManService | RMSHostService',
      'process rutserv | rfusclient',
      'program Remote Utilities - Host | Remote Manipulator System - Host | Remote Utilities - Agent',
    ],
    linux: ['service remote-utilities-host', 'process rutserv', 'package remote-utilities-host'],
  },
  {
    id: 'remotepc',
    name: 'RemotePC',
    kind,
    windows: [
      'service RPCService | RemotePCService | RPCPerformanceService',
      'process RemotePCService | RPCSuite | RPCCoreViewer | RemotePCHostUI',
      'program RemotePC | RemotePC Host | RemotePC Attended',
    ],
    linux: ['service remotepc-host', 'process remotepc-host', 'package remotepc | remotepc-host'],
    macos: ['service com.remotepc.* | com.prosoftnet.remotepc*', 'file /Applications/RemotePC Host.app'],
  },
  {
    id: 'rsupport',
    name: 'RSUPPORT RemoteView / RemoteCall',
    kind,
    windows: [
      'service RemoteView* | rvagent',
      'process rvagent | rcagent',
      'program RemoteView Agent | RemoteCall*',
    ],
  },
  {
    id: 'rustdesk',
    name: 'RustDesk',
    kind,
    windows: [
      'service RustDesk | RustDesk Service',
      'process rustdesk',
      'program RustDesk',
      'package RustDesk',
    ],
    linux: [
      'service rustdesk',
      'process rustdesk',
      'package rustdesk | rustdesk-bin | com.rustdesk.RustDesk',
      'file /usr/bin/rustdesk',
    ],
    macos: [
      'service com.carriez.RustDesk_service | com.carriez.RustDesk_server',
      'process RustDesk',
      'package com.carriez.rustdesk | rustdesk',
      'program RustDesk',
      'file /Applications/RustDesk.app',
    ],
  },
  {
    id: 'screenconnect',
    name: 'ConnectWise ScreenConnect',
    kind,
    windows: [
      'service ScreenConnect Client (<instance>)',
      'process ScreenConnect.ClientService | ScreenConnect.WindowsClient | ScreenConnect.WindowsBackstageShell',
      'program ScreenConnect Client (<instance>) | ScreenConnect Client',
    ],
    linux: [
      'service connectwisecontrol-<instance> | screenconnect-<instance>',
      'package connectwisecontrol-<instance> | screenconnect-<instance>',
    ],
    macos: [
      'service connectwisecontrol-<instance>* | screenconnect-<instance>*',
      'package com.screenconnect.<instance>.* | com.screenconnect.client.access',
      'program connectwisecontrol-<instance> | screenconnect-<instance>',
    ],
  },
  {
    id: 'screens-connect',
    name: 'Screens Connect',
    kind,
    windows: ['service Screens Connect*', 'process ScreensConnect', 'program Screens Connect'],
    macos: [
      'service com.edovia.screens.connect* | com.edovia.Screens-Connect*',
      'file /Applications/Screens Connect.app',
    ],
  },
  {
    id: 'showmypc',
    name: 'ShowMyPC',
    kind,
    windows: ['service ShowMyPC*', 'process ShowMyPC | ShowMyPCService | smpcsetup', 'program ShowMyPC*'],
  },
  {
    id: 'simplehelp',
    name: 'SimpleHelp',
    kind,
    windows: [
      'service Remote Access Service | SimpleHelp Remote Access*',
      'process SimpleService | SimpleGatewayService',
      'program SimpleHelp*',
    ],
    linux: ['service simplehelp* | remote-access-service', 'file /opt/JWrapper-Remote Access'],
    macos: [
      'service com.simplehelp.* | com.aem.simplehelp*',
      'file /Library/Application Support/JWrapper-Remote Access',
    ],
  },
  {
    id: 'splashtop',
    name: 'Splashtop',
    kind,
    windows: [
      'service SplashtopRemoteService | SSUService',
      'process SRService | SRManager | SRServer | SRAgent | SplashtopSOS',
      'program Splashtop Streamer | Splashtop for RMM | Splashtop SOS | Splashtop Remote Support*',
    ],
    linux: ['service SRStreamer | splashtop-streamer', 'process SRStreamer', 'package splashtop-streamer'],
    macos: [
      'service com.splashtop.streamer*',
      'process SRStreamerDaemon | SRStreamer | Splashtop Streamer',
      'package com.splashtop.Splashtop-Streamer | com.splashtop.splashtopStreamer.*',
      'file /Applications/Splashtop Streamer.app',
    ],
  },
  {
    id: 'sunlogin',
    name: 'Sunlogin / AweSun',
    kind,
    windows: [
      'service SunloginService | AweSun*',
      'process SunloginClient | AweSun',
      'program AweSun* | Sunlogin*',
    ],
    linux: ['service runsunloginclient', 'process sunloginclient', 'package sunloginclient | awesun'],
    macos: ['service com.oray.sunlogin*', 'program SunloginClient | AweSun'],
  },
  {
    id: 'sunshine',
    name: 'Sunshine',
    kind,
    windows: ['service SunshineService', 'process sunshine | sunshinesvc', 'program Sunshine'],
    linux: ['service sunshine', 'process sunshine', 'package sunshine | dev.lizardbyte.app.Sunshine'],
  },
  {
    id: 'supremo',
    name: 'Supremo',
    kind,
    windows: [
      'service SupremoService',
      'process Supremo | SupremoService | SupremoHelper',
      'program Supremo',
    ],
    macos: ['program Supremo', 'file /Applications/Supremo.app'],
  },
  {
    id: 'teamviewer',
    name: 'TeamViewer',
    kind,
    windows: [
      'service TeamViewer | TeamViewer<n>',
      'process TeamViewer_Service | TeamViewer | TeamViewer_Desktop | TeamViewerQS | tv_w32 | tv_x64',
      'program TeamViewer | TeamViewer Host | TeamViewer QuickSupport | TeamViewer Meeting',
    ],
    linux: [
      'service teamviewerd',
      'process teamviewerd',
      'package teamviewer | teamviewer-host',
      'file /opt/teamviewer/tv_bin/teamviewerd',
    ],
    macos: [
      'service com.teamviewer.*',
      'process TeamViewer | TeamViewer_Service | TeamViewer_Desktop | TeamViewerHost',
      'package com.teamviewer.TeamViewer* | com.teamviewer.teamviewer*',
      'program TeamViewer | TeamViewerHost | TeamViewer Host',
      'file /Applications/TeamViewer.app | /Applications/TeamViewerHost.app',
    ],
  },
  {
    id: 'todesk',
    name: 'ToDesk',
    kind,
    windows: ['service ToDesk_Service', 'process ToDesk | ToDesk_Service', 'program ToDesk'],
    linux: ['service todeskd', 'process ToDesk_Service', 'package todesk'],
    macos: ['service com.youqu.todesk.*', 'program ToDesk', 'file /Applications/ToDesk.app'],
  },
  {
    id: 'tsplus',
    name: 'TSplus Remote Access / Remote Support',
    kind,
    windows: ['service TSplus*', 'process TSplus-RemoteSupport*', 'program TSplus | TSplus Remote*'],
  },
  {
    id: 'ultraviewer',
    name: 'UltraViewer',
    kind,
    windows: [
      'service UltraViewService',
      'process UltraViewer_Service | UltraViewer_Desktop',
      'program UltraViewer',
    ],
  },
  {
    id: 'zoho-assist',
    name: 'Zoho Assist',
    kind,
    windows: [
      'service Zoho Assist-Remote Support | ZohoAssist* | ZohoURSService',
      'process ZA_Connect | ZAService | ZohoURS | ZohoURSService | ZMAgent',
      'program Zoho Assist* | ZohoAssist*',
    ],
    linux: ['service zohoassist* | zohours', 'process zohours', 'package zohoassist*'],
    macos: ['service com.zoho.assist*', 'program Zoho Assist*'],
  },
];
