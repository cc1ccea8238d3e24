/**
 * Management programs through which a service provider or a whole directory of administrators can work on this
 * machine: remote monitoring and management (RMM), and device management that runs scripts or takes the screen. K to Z.
 */
import type { Product } from '../signs.ts';

const kind = 'rmm';

export const managementKToZ: readonly Product[] = [
  {
    id: 'kandji',
    name: 'Kandji (Iru)',
    kind,
    macos: ['service io.kandji.*', 'process kandji-daemon', 'file /usr/local/bin/kandji'],
  },
  {
    id: 'kaseya-vsa',
    name: 'Kaseya VSA',
    kind,
    windows: [
      'service Kaseya Agent | Kaseya Agent Endpoint',
      'process AgentMon | KaUsrTsk | KaseyaEndpoint | KaseyaRemoteControlHost',
      'program Kaseya Agent*',
    ],
    linux: ['service kagent | kaseyaagent', 'process KaseyaEndpoint | KAgent'],
    macos: ['service com.kaseya.*', 'process KaseyaEndpoint | KAgent'],
  },
  {
    id: 'level',
    name: 'Level',
    kind,
    windows: [
      'service Level',
      'process level-remote-control-ffmpeg | level-windows-amd64 | level',
      'program Level',
    ],
    linux: ['service level', 'process level', 'file /usr/local/bin/level'],
    macos: ['service level | io.level.*', 'process level-remote-control-ffmpeg', 'file /usr/local/bin/level'],
  },
  {
    id: 'manageengine',
    name: 'ManageEngine Endpoint Central',
    kind,
    windows: [
      'service ManageEngine UEMS - Agent | ManageEngine Desktop Central - Agent | DesktopCentralAgent',
      'service ManageEngine UEMS - Remote Control | ManageEngine Desktop Central - Remote Control',
      'process dcagentservice | dcrdservice | dcondemand',
      'program ManageEngine UEMS - Agent | ManageEngine Desktop Central - Agent | ManageEngine Endpoint Central - Agent',
    ],
    linux: ['service dcservice', 'process dcservice', 'file /usr/local/manageengine/uems_agent'],
    macos: ['service com.manageengine.*', 'file /Library/ManageEngine/UEMS_Agent'],
  },
  {
    id: 'meshcentral',
    name: 'MeshCentral agent',
    kind,
    windows: [
      'service Mesh Agent | MeshAgent',
      'process MeshAgent',
      'program Mesh Agent | MeshCentral Agent*',
    ],
    linux: [
      'service meshagent',
      'process meshagent',
      'file /usr/local/mesh_services/meshagent/meshagent | /usr/local/mesh/meshagent',
    ],
    macos: [
      'service meshagent*',
      'process meshagent | meshagent_osx64',
      'file /usr/local/mesh_services/meshagent',
    ],
  },
  {
    id: 'mosyle',
    name: 'Mosyle',
    kind,
    macos: ['service com.mosyle.*', 'process MosyleMDM*', 'file /Library/Application Support/Mosyle'],
  },
  {
    id: 'n-able-n-central',
    name: 'N-able N-central',
    kind,
    windows: [
      'service Windows Agent Service | Windows Agent Maintenance Service | Windows Software Probe Service',
      'process AgentMaint',
    ],
    linux: ['service nagent', 'process nagent', 'package nagent'],
    macos: ['service com.n-able.agent-macos | com.n-able.*', 'process nagent'],
  },
  {
    id: 'n-able-n-sight',
    name: 'N-able N-sight RMM',
    kind,
    windows: ['service Advanced Monitoring Agent*', 'process winagent', 'program Advanced Monitoring Agent*'],
    linux: ['service rmmagent', 'process rmmagentd', 'package rmmagent'],
    macos: ['service com.solarwinds-msp.rmmagent* | com.gfi.rmmagent*', 'process rmmagentd'],
  },
  {
    id: 'n-able-take-control',
    name: 'N-able Take Control',
    kind: 'remote_control',
    windows: [
      'service BASupportExpressStandaloneService | BASupportExpressStandaloneService_N_Central',
      'service BASupportExpressStandaloneService_LOGICnow | BASupportExpressSrvcUpdater*',
      'process BASupSrvc | BASupSrvcCnfg | BASupSrvcUpdater | BASupTSHelper | BASupApp',
      'program Take Control Agent | Take Control Viewer Agent | BeAnywhere Support Express*',
    ],
    macos: ['service com.beanywhere.* | com.n-able.takecontrol*', 'process BASupSrvc | BASupportExpress*'],
  },
  {
    id: 'naverisk',
    name: 'Naverisk',
    kind,
    windows: [
      'service Naverisk* | NaveriskAgent',
      'process AgentSetup-Naverisk | NaveriskAgent',
      'program Naverisk*',
    ],
  },
  {
    id: 'ninjaone',
    name: 'NinjaOne (NinjaRMM)',
    kind,
    windows: [
      'service NinjaRMMAgent | ncstreamer',
      'process NinjaRMMAgent | NinjaRMMAgentPatcher | ncstreamer',
      'program NinjaRMMAgent | NinjaOne Agent',
    ],
    linux: ['service ninjarmm-agent', 'process ninjarmm-linagent', 'package ninjarmm-agent | ninjarmmagent'],
    macos: ['service com.ninjarmm.*', 'process ninjarmm-macagent', 'file /Applications/NinjaRMMAgent'],
  },
  {
    id: 'optitune',
    name: 'OptiTune',
    kind,
    windows: ['service OTService', 'process OTService | OTPowerShell', 'program OptiTune Agent'],
  },
  {
    id: 'panorama9',
    name: 'Panorama9',
    kind,
    windows: [
      'service P9AgentService | Panorama9*',
      'process p9agent | p9agentSvc',
      'program Panorama9 Agent*',
    ],
  },
  {
    id: 'pdq-connect',
    name: 'PDQ Connect',
    kind,
    windows: [
      'service PDQConnectAgent',
      'process pdq-connect-agent',
      'program PDQConnectAgent | PDQ Connect Agent',
    ],
    macos: ['service com.pdq.connect*', 'process pdq-connect-agent'],
  },
  {
    id: 'pulseway',
    name: 'Pulseway (Kaseya VSA 10)',
    kind,
    windows: [
      'service PC Monitor | PCMonitor | PulsewayAgent',
      'process PCMonitorSrv | PCMonitorManager | PulsewayRemoteControl',
      'program Pulseway | VSA X*',
    ],
    linux: ['service pulseway', 'process pulsewayd | pulseway', 'package pulseway'],
    macos: ['service com.mmsoft.pcmonitor* | com.pulseway.*', 'process pulsewayd'],
  },
  {
    id: 'senso',
    name: 'Senso.cloud',
    kind,
    windows: ['service SensoClient*', 'process SensoClient | aadlogin-senso', 'program Senso.cloud*'],
  },
  {
    id: 'superops',
    name: 'SuperOps',
    kind,
    windows: [
      'service SuperOps*',
      'process superopsticket | superops',
      'program SuperOps RMM Agent* | SuperOps Agent*',
    ],
    macos: ['service com.superops.*'],
  },
  {
    id: 'syncro',
    name: 'Syncro',
    kind,
    windows: [
      'service Syncro | SyncroLive | SyncroOvermind',
      'process Syncro.Service.Runner | SyncroLive.Agent.Runner | Syncro.App.Runner | SyncroOvermind.Service',
      'program Syncro | Syncro Agent | Kabuto',
    ],
    macos: ['service com.syncro.* | com.syncromsp.*'],
  },
  {
    id: 'tactical-rmm',
    name: 'Tactical RMM',
    kind,
    windows: ['service tacticalrmm | TacticalAgent*', 'process tacticalrmm', 'program Tactical RMM Agent'],
    linux: ['service tacticalagent', 'process tacticalagent', 'file /usr/local/bin/tacticalagent'],
    macos: ['service tacticalagent', 'process tacticalagent', 'file /opt/tacticalagent/tacticalagent'],
  },
  {
    id: 'tanium',
    name: 'Tanium',
    kind,
    windows: ['service Tanium Client', 'process TaniumClient', 'program Tanium Client'],
    linux: ['service taniumclient', 'process TaniumClient', 'package taniumclient'],
    macos: ['service com.tanium.taniumclient', 'process TaniumClient', 'file /Library/Tanium/TaniumClient'],
  },
  {
    id: 'velociraptor',
    name: 'Velociraptor',
    kind,
    windows: ['service Velociraptor', 'process velociraptor', 'program Velociraptor'],
    linux: [
      'service velociraptor_client',
      'process velociraptor_client | velociraptor',
      'package velociraptor-client',
    ],
    macos: ['service com.velocidex.velociraptor', 'process velociraptor'],
  },
  {
    id: 'xeox',
    name: 'XEOX',
    kind,
    windows: [
      'service XEOX Agent* | xeox-agent*',
      'process xeox-agent_x64 | xeox-agent',
      'program XEOX Agent*',
    ],
  },
];
