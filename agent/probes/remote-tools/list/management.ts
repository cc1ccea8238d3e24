/**
 * Management programs through which a service provider or a whole directory of administrators can work on this
 * machine: remote monitoring and management (RMM), and device management that runs scripts or takes the screen. A to J.
 */
import type { Product } from '../signs.ts';

const kind = 'rmm';

export const managementAToJ: readonly Product[] = [
  {
    id: 'action1',
    name: 'Action1',
    kind,
    windows: ['service A1Agent', 'process action1_agent', 'program Action1 Agent'],
    linux: ['service action1_agent | action1', 'process action1_agent'],
    macos: ['service com.action1.*', 'process action1_agent'],
  },
  {
    id: 'addigy',
    name: 'Addigy',
    kind,
    macos: ['service com.addigy.*', 'file /Library/Addigy/go-agent'],
  },
  {
    id: 'atera',
    name: 'Atera',
    kind,
    windows: ['service AteraAgent', 'process AteraAgent', 'program AteraAgent'],
    linux: ['service AteraAgent | atera-agent', 'process AteraAgent', 'package ateraagent'],
    macos: ['service com.atera.ateraagent* | com.atera.*', 'process AteraAgent'],
  },
  {
    id: 'automox',
    name: 'Automox',
    kind,
    windows: ['service amagent', 'process amagent', 'program Automox Agent'],
    linux: ['service amagent', 'process amagent', 'package amagent'],
    macos: ['service com.automox.agent', 'process amagent', 'file /usr/local/bin/amagent'],
  },
  {
    id: 'barracuda-rmm',
    name: 'Barracuda RMM (Managed Workplace)',
    kind,
    windows: [
      'service SvcMonitor* | BarracudaRMM*',
      'process SCCMonitor | MWExpertSystem',
      'program Barracuda RMM*',
    ],
  },
  {
    id: 'bigfix',
    name: 'HCL BigFix',
    kind,
    windows: [
      'service BESClient',
      'process BESClient',
      'program IBM BigFix Client | HCL BigFix Client | BigFix Client',
    ],
    linux: ['service besclient', 'process BESClient', 'package BESAgent | besagent'],
    macos: ['service com.bigfix.BESAgent | com.bigfix.*', 'process BESAgent', 'file /Library/BESAgent'],
  },
  {
    id: 'connectwise-automate',
    name: 'ConnectWise Automate (LabTech)',
    kind,
    windows: [
      'service LTService | LTSvcMon',
      'process LTSVC | LTSvcMon | LTTray',
      'program LabTech Software Remote Agent | ConnectWise Automate Remote Agent | LabTech® Software Remote Agent',
    ],
    linux: ['service ltechagent', 'process ltechagent', 'file /usr/local/ltechagent/ltechagent'],
    macos: ['service com.labtechsoftware.*', 'file /usr/local/ltechagent/ltechagent'],
  },
  {
    id: 'connectwise-rmm',
    name: 'ConnectWise RMM (Continuum)',
    kind,
    windows: [
      'service ITSPlatform | ITSPlatformManager | SAAZOD | SAAZappr | SAAZDPMACTL',
      'process platform-agent-core | SAAZapsc',
      'program ITSPlatform | ITSupport247 MSMA*',
    ],
    macos: ['service com.continuum.* | com.itsplatform*', 'process platform-agent-core'],
  },
  {
    id: 'datto-rmm',
    name: 'Datto RMM (CentraStage)',
    kind,
    windows: ['service CagService', 'process CagService | AEMAgent', 'program CentraStage | Datto RMM'],
    linux: ['service cag', 'process CagService', 'file /opt/CentraStage'],
    macos: ['service com.centrastage.cag | com.centrastage.*', 'file /Applications/AEM Agent.app'],
  },
  {
    id: 'faronics-deploy',
    name: 'Faronics Deploy',
    kind,
    windows: [
      'service FWASvc | FaronicsDeploy*',
      'process FWAService',
      'program Faronics Cloud Agent | Faronics Deploy Agent',
    ],
  },
  {
    id: 'fleet',
    name: 'Fleet',
    kind,
    windows: ['service Fleet osquery', 'process orbit', 'program Fleet osquery'],
    linux: ['service orbit', 'process orbit', 'package fleet-osquery'],
    macos: ['service com.fleetdm.orbit', 'process orbit', 'package com.fleetdm.orbit.base.pkg'],
  },
  {
    id: 'fleetdeck',
    name: 'FleetDeck',
    kind,
    windows: [
      'service FleetDeck Agent*',
      'process fleetdeck_agent_svc | fleetdeck_agent',
      'program FleetDeck Agent*',
    ],
    macos: ['service com.fleetdeck.*', 'process fleetdeck_agent'],
  },
  {
    id: 'gorelo',
    name: 'Gorelo',
    kind,
    windows: [
      'service Gorelo* | GoreloRmm*',
      'process Gorelo.RemoteManagement.Agent',
      'program Gorelo Agent*',
    ],
  },
  {
    id: 'goto-resolve',
    name: 'GoTo Resolve',
    kind,
    windows: [
      'service GoToResolve* | GoTo Resolve*',
      'process GoToResolveService | GoToResolveUnattended | GoToResolveProcessChecker',
      'program GoTo Resolve* | GoToResolve*',
    ],
    macos: ['service com.logmein.goto-resolve* | com.goto.resolve*', 'program GoTo Resolve*'],
  },
  {
    id: 'hexnode',
    name: 'Hexnode',
    kind,
    windows: ['service HexnodeAgent* | Hexnode Agent', 'process HexnodeAgent', 'program Hexnode Agent*'],
    macos: ['service com.hexnode.*', 'program Hexnode MDM | Hexnode UEM'],
  },
  {
    id: 'itarian',
    name: 'ITarian (Comodo One)',
    kind,
    windows: [
      'service ITSMService | ITSMRsp | RmmService',
      'process ITSMService | ITSMAgent | RmmService',
      'program ITarian Endpoint Manager* | COMODO Client - Communication* | Endpoint Manager Communication Client',
    ],
    macos: ['service com.comodo.itsm* | com.itarian.*'],
  },
  {
    id: 'ivanti',
    name: 'Ivanti Endpoint Manager (LANDESK)',
    kind,
    windows: [
      'service ISSUSER | LANDesk* | Intel Local Scheduler Service',
      'process issuser | LocalSch',
      'program Ivanti Endpoint Manager* | LANDESK Remote Control* | LANDesk Common Base Agent*',
    ],
  },
  {
    id: 'jamf',
    name: 'Jamf Pro',
    kind,
    macos: [
      'service com.jamf.management.daemon | com.jamfsoftware.*',
      'process jamf',
      'file /usr/local/jamf/bin/jamf',
    ],
  },
  {
    id: 'jumpcloud',
    name: 'JumpCloud',
    kind,
    windows: [
      'service JumpCloud-Agent | jumpcloud-agent',
      'process jumpcloud-agent',
      'program JumpCloud Agent*',
    ],
    linux: ['service jcagent', 'process jumpcloud-agent', 'package jcagent'],
    macos: ['service com.jumpcloud.darwin-agent | com.jumpcloud.*', 'process jumpcloud-agent'],
  },
  {
    id: 'kace',
    name: 'Quest KACE',
    kind,
    windows: [
      'service AMPAgent | konea',
      'process konea | AMPAgent',
      'program Quest KACE Agent* | Dell KACE Agent*',
    ],
    linux: ['service konea', 'process konea', 'package ampagent'],
    macos: ['service com.kace.*', 'process konea'],
  },
];
