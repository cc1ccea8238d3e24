# How this machine guards itself: what is recorded, the firewall, antimalware, the clock, removable disks.
# Reads CIM, the registry and event log settings. auditPolicy needs an administrator and .NET: auditpol writes its
# settings as numbers only into a file, so it writes one of an unguessable name and the script removes it at once.
#
# Prints one document, schema keyholder.windows.protection/1 (the same as a data type: agent/os/windows/protection.ts):
#   auditPolicy       subcategories [guid, setting] (0 nothing, 1 success, 2 failure, 3 both; [MS-GPAC] SettingValue)
#   securityLog       enabled, maxBytes, mode (Circular, AutoBackup, Retain), serviceRunning
#   securityLogPolicy maxKilobytes?, retention? ("1": old records are kept), autoBackup? ("1": archived when full)
#   securityLogOldest oldest?
#   eventForwarding   subscriptions (count of collectors that policy names), transportRunning (WinRM)
#   firewallService   running, start?
#   firewallActive    profiles [name (Domain, Private, Public), enabled (1 on, 0 off), inbound (2 allow, 4 block)]
#                     as they take effect, policies counted in
#   firewallSettings  settings [layer (policy, mdm, local), profile, enabled?, inbound? (1 block, 0 allow)]
#   firewallProducts  products [name?, state?] (SecurityCenter2; not there on a server)
#   antivirusProducts products [name?, guid?, state?] (the same)
#   defender          serviceEnabled?, antivirusEnabled?, realTime?, mode?, signaturesUpdated?, signatureVersion?,
#                     outOfDate?, tamperProtected?, version?
#   time              start?, type?, typePolicy?, servers?, serversPolicy?, client?, clientPolicy?,
#                     otherServiceRunning (the NTP service of another maker)
#   removable         denyAll?, denyRead?, denyWrite?, usbStorStart?, uasStorStart?, writeNeedsBitLocker?,
#                     writeNeedsBitLockerPolicy?, mdmDenyWrite?, noDriveTypeAutoRun?, noAutorun?
# "?" means null where Windows has no such value.

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

# common part: begin
$ProgressPreference = 'SilentlyContinue'
$WarningPreference = 'SilentlyContinue'
$languageMode = [string]$ExecutionContext.SessionState.LanguageMode
$sections = @{}
$reasonByCode = @{
  '0x80041003' = 'no_privilege'
  '0x80070005' = 'no_privilege'
  '0x8013150a' = 'no_privilege'
  '0x8004100e' = 'feature_missing'
  '0x80041010' = 'feature_missing'
  '0x80041002' = 'feature_missing'
  '0x80040154' = 'feature_missing'
  '0x80070424' = 'feature_missing'
}

# Codes and types only: messages are in the language of the machine and may hold names.
function ConvertTo-Failure {
  param($Record)
  $id = [string]$Record.FullyQualifiedErrorId
  if ($id -cmatch '^[a-z][a-z_]{3,39}$') { return @{ state = 'failed'; reason = $id; code = '' } }
  if ($id -match '0x[0-9a-f]{8}') { $code = $Matches[0].ToLowerInvariant() }
  else {
    $deepest = $Record.Exception
    while ($null -ne $deepest.InnerException) { $deepest = $deepest.InnerException }
    $code = '0x{0:x8}' -f $deepest.HResult
  }
  $category = [string]$Record.CategoryInfo.Category
  $reason = 'command_failed'
  if ($reasonByCode.ContainsKey($code)) { $reason = $reasonByCode[$code] }
  elseif ($id -match 'Constrained') { $reason = 'clm_blocked' }
  elseif ($category -eq 'PermissionDenied' -or $category -eq 'SecurityError') { $reason = 'no_privilege' }
  elseif ($id -match 'CommandNotFoundException') { $reason = 'feature_missing' }
  elseif ($category -eq 'OperationTimeout') { $reason = 'timeout' }
  return @{ state = 'failed'; reason = $reason; code = $code }
}

# One section: $Read gives one hashtable, or throws; `throw 'reason_code'` names the reason itself.
function Read-Section {
  param([string]$Name, [scriptblock]$Read)
  try { $sections[$Name] = @{ state = 'read'; value = (& $Read) } }
  catch { $sections[$Name] = ConvertTo-Failure -Record $_ }
}

function Assert-FullLanguage {
  if ($languageMode -ne 'FullLanguage') { throw 'clm_blocked' }
}

# Null where the key or the value is not there; throws where it may not be read. Only the named value is touched: a
# broken neighbour makes Get-ItemProperty fail as a whole.
function Get-RegistryValue {
  param([string]$Path, [string]$Name)
  if (-not (Test-Path -LiteralPath $Path)) { return $null }
  $key = Get-Item -LiteralPath $Path
  if (@($key.Property) -notcontains $Name) { return $null }
  return (Get-ItemProperty -LiteralPath $Path -Name $Name).$Name
}

# Text or null; empty text is null.
function ConvertTo-Text {
  param($Value)
  if ($null -eq $Value) { return $null }
  $text = ([string]$Value).Trim()
  if ($text -eq '') { return $null }
  return $text
}

# A whole number or null. PowerShell reads a DWORD as signed, Windows means it unsigned.
function ConvertTo-Whole {
  param($Value)
  if ($null -eq $Value) { return $null }
  if ($Value -is [int] -and $Value -lt 0) { return [long]$Value + 4294967296 }
  if ([string]$Value -cmatch '^[0-9]{1,15}$') { return [long][string]$Value }
  return $null
}

# The 'o' format is the same in every culture and calendar.
function ConvertTo-UtcText {
  param($Value)
  if ($null -eq $Value) { return $null }
  return ([datetime]$Value).ToUniversalTime().ToString('o')
}

# Pure ASCII, so that no console code page can change it. Sysnative is there for 32-bit programs on 64-bit Windows only.
function Write-Document {
  param([string]$Schema)
  $document = @{
    schema = $Schema
    languageMode = $languageMode
    is64Bit = -not (Test-Path -LiteralPath "$env:SystemRoot\Sysnative")
    sections = $sections
    end = $true
  }
  $json = ConvertTo-Json -InputObject $document -Depth 8 -Compress
  $pieces = foreach ($piece in ($json -split '([^\x20-\x7E])')) {
    if ($piece -cmatch '^[^\x20-\x7E]$') { '\u{0:x4}' -f [int][char]$piece } else { $piece }
  }
  Write-Output -InputObject ($pieces -join '')
}
# common part: end

$services = 'HKLM:\SYSTEM\CurrentControlSet\Services'
$policies = 'HKLM:\SOFTWARE\Policies\Microsoft'

# 'Running' is a name of an enumeration, the same in every language. A service that is not there does not run.
function Test-Running {
  param([string]$Name)
  return [bool](@(Get-Service -Name $Name -ErrorAction 'SilentlyContinue' |
      Where-Object { [string]$_.Status -eq 'Running' }).Count -gt 0)
}

# Null where this Windows has no such property: older ones have fewer.
function Get-CimValue {
  param($Instance, [string]$Name)
  $property = $Instance.CimInstanceProperties[$Name]
  if ($null -eq $property) { return $null }
  return $property.Value
}

function ConvertTo-Flag {
  param($Value)
  if ($Value -is [bool]) { return $Value }
  return $null
}

Read-Section -Name 'auditPolicy' -Read {
  Assert-FullLanguage
  $file = "$env:SystemRoot\Temp\keyholder-" + [guid]::NewGuid().ToString('N') + '.csv'
  $text = ''
  try {
    $null = & "$env:SystemRoot\System32\auditpol.exe" /backup "/file:$file"
    if ($LASTEXITCODE -eq 1314 -or $LASTEXITCODE -eq 5) { throw 'no_privilege' }
    if ($LASTEXITCODE -ne 0) { throw 'command_failed' }
    $text = [System.IO.File]::ReadAllText($file)
  }
  finally { [System.IO.File]::Delete($file) }
  # Rows of single accounts carry a SID in place of the word for "System".
  $rows = @($text -split '\r?\n' | Where-Object { $_ -notmatch '^[^,]*,"?(S-1-|[^,]*\\)' } |
    Where-Object { $_ -match ',"?\{[0-9A-Fa-f-]{36}\}"?,.*,"?[0-3]"?\s*$' })
  $subcategories = @(foreach ($row in $rows) {
      if ($row -match ',"?\{([0-9A-Fa-f-]{36})\}"?,.*,"?([0-3])"?\s*$') {
        @{ guid = $Matches[1].ToLowerInvariant(); setting = [int]$Matches[2] }
      }
    })
  @{ subcategories = $subcategories }
}

Read-Section -Name 'securityLog' -Read {
  $log = Get-WinEvent -ListLog 'Security'
  @{
    enabled = [bool]$log.IsEnabled
    maxBytes = [long]$log.MaximumSizeInBytes
    mode = [string]$log.LogMode
    serviceRunning = Test-Running -Name 'EventLog'
  }
}

Read-Section -Name 'securityLogPolicy' -Read {
  $policy = "$policies\Windows\EventLog\Security"
  @{
    maxKilobytes = ConvertTo-Whole -Value (Get-RegistryValue -Path $policy -Name 'MaxSize')
    retention = ConvertTo-Text -Value (Get-RegistryValue -Path $policy -Name 'Retention')
    autoBackup = ConvertTo-Text -Value (Get-RegistryValue -Path $policy -Name 'AutoBackupLogFiles')
  }
}

Read-Section -Name 'securityLogOldest' -Read {
  $records = @(Get-WinEvent -LogName 'Security' -Oldest -MaxEvents 1)
  @{ oldest = $(if ($records.Count -gt 0) { ConvertTo-UtcText -Value $records[0].TimeCreated } else { $null }) }
}

Read-Section -Name 'eventForwarding' -Read {
  $path = "$policies\Windows\EventLog\EventForwarding\SubscriptionManager"
  $names = @()
  if (Test-Path -LiteralPath $path) { $names = @((Get-Item -LiteralPath $path).Property | Where-Object { $_ }) }
  @{
    subscriptions = @($names | Where-Object {
        $null -ne (ConvertTo-Text -Value (Get-RegistryValue -Path $path -Name $_)) }).Count
    transportRunning = Test-Running -Name 'WinRM'
  }
}

Read-Section -Name 'firewallService' -Read {
  @{
    running = Test-Running -Name 'MpsSvc'
    start = ConvertTo-Whole -Value (Get-RegistryValue -Path "$services\MpsSvc" -Name 'Start')
  }
}

Read-Section -Name 'firewallActive' -Read {
  $profiles = @(Get-NetFirewallProfile -PolicyStore 'ActiveStore' | ForEach-Object {
      @{ name = [string]$_.Name; enabled = [int]$_.Enabled; inbound = [int]$_.DefaultInboundAction }
    })
  @{ profiles = $profiles }
}

Read-Section -Name 'firewallSettings' -Read {
  $local = "$services\SharedAccess\Parameters\FirewallPolicy"
  $layers = @(
    @{ layer = 'policy'; root = "$policies\WindowsFirewall" }
    @{ layer = 'mdm'; root = "$local\Mdm" }
    @{ layer = 'local'; root = $local }
  )
  $settings = @(foreach ($one in $layers) {
      foreach ($name in 'DomainProfile', 'PrivateProfile', 'StandardProfile', 'PublicProfile') {
        $key = "$($one.root)\$name"
        if (Test-Path -LiteralPath $key) {
          @{
            layer = $one.layer
            profile = $name
            enabled = ConvertTo-Whole -Value (Get-RegistryValue -Path $key -Name 'EnableFirewall')
            inbound = ConvertTo-Whole -Value (Get-RegistryValue -Path $key -Name 'DefaultInboundAction')
          }
        }
      }
    })
  @{ settings = $settings }
}

Read-Section -Name 'firewallProducts' -Read {
  $found = @(Get-CimInstance -Namespace 'root/SecurityCenter2' -ClassName 'FirewallProduct' -OperationTimeoutSec 20)
  $products = @($found | ForEach-Object {
      @{
        name = ConvertTo-Text -Value (Get-CimValue -Instance $_ -Name 'displayName')
        state = ConvertTo-Whole -Value (Get-CimValue -Instance $_ -Name 'productState')
      }
    })
  @{ products = $products }
}

Read-Section -Name 'antivirusProducts' -Read {
  $found = @(Get-CimInstance -Namespace 'root/SecurityCenter2' -ClassName 'AntiVirusProduct' -OperationTimeoutSec 20)
  $products = @($found | ForEach-Object {
      @{
        name = ConvertTo-Text -Value (Get-CimValue -Instance $_ -Name 'displayName')
        guid = ConvertTo-Text -Value (Get-CimValue -Instance $_ -Name 'instanceGuid')
        state = ConvertTo-Whole -Value (Get-CimValue -Instance $_ -Name 'productState')
      }
    })
  @{ products = $products }
}

# Beside another product this can hang, hence its own limit.
Read-Section -Name 'defender' -Read {
  $found = @(Get-CimInstance -Namespace 'root/Microsoft/Windows/Defender' -ClassName 'MSFT_MpComputerStatus' -OperationTimeoutSec 20)
  if ($found.Count -eq 0) { throw 'feature_missing' }
  $status = $found[0]
  @{
    serviceEnabled = ConvertTo-Flag -Value (Get-CimValue -Instance $status -Name 'AMServiceEnabled')
    antivirusEnabled = ConvertTo-Flag -Value (Get-CimValue -Instance $status -Name 'AntivirusEnabled')
    realTime = ConvertTo-Flag -Value (Get-CimValue -Instance $status -Name 'RealTimeProtectionEnabled')
    mode = ConvertTo-Text -Value (Get-CimValue -Instance $status -Name 'AMRunningMode')
    signaturesUpdated = ConvertTo-UtcText -Value (
      Get-CimValue -Instance $status -Name 'AntivirusSignatureLastUpdated')
    signatureVersion = ConvertTo-Text -Value (Get-CimValue -Instance $status -Name 'AntivirusSignatureVersion')
    outOfDate = ConvertTo-Flag -Value (Get-CimValue -Instance $status -Name 'DefenderSignaturesOutOfDate')
    tamperProtected = ConvertTo-Flag -Value (Get-CimValue -Instance $status -Name 'IsTamperProtected')
    version = ConvertTo-Text -Value (Get-CimValue -Instance $status -Name 'AMProductVersion')
  }
}

Read-Section -Name 'time' -Read {
  $service = "$services\W32Time"
  $policy = "$policies\W32Time"
  @{
    start = ConvertTo-Whole -Value (Get-RegistryValue -Path $service -Name 'Start')
    type = ConvertTo-Text -Value (Get-RegistryValue -Path "$service\Parameters" -Name 'Type')
    typePolicy = ConvertTo-Text -Value (Get-RegistryValue -Path "$policy\Parameters" -Name 'Type')
    servers = ConvertTo-Text -Value (Get-RegistryValue -Path "$service\Parameters" -Name 'NtpServer')
    serversPolicy = ConvertTo-Text -Value (Get-RegistryValue -Path "$policy\Parameters" -Name 'NtpServer')
    client = ConvertTo-Whole -Value (
      Get-RegistryValue -Path "$service\TimeProviders\NtpClient" -Name 'Enabled')
    clientPolicy = ConvertTo-Whole -Value (
      Get-RegistryValue -Path "$policy\TimeProviders\NtpClient" -Name 'Enabled')
    otherServiceRunning = [bool]((Test-Running -Name 'NTP') -or (Test-Running -Name 'ntpd'))
  }
}

Read-Section -Name 'removable' -Read {
  $devices = "$policies\Windows\RemovableStorageDevices"
  $disks = "$devices\{53f5630d-b6bf-11d0-94f2-00a0c91efb8b}"
  $explorer = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'
  @{
    denyAll = ConvertTo-Whole -Value (Get-RegistryValue -Path $devices -Name 'Deny_All')
    denyRead = ConvertTo-Whole -Value (Get-RegistryValue -Path $disks -Name 'Deny_Read')
    denyWrite = ConvertTo-Whole -Value (Get-RegistryValue -Path $disks -Name 'Deny_Write')
    usbStorStart = ConvertTo-Whole -Value (Get-RegistryValue -Path "$services\USBSTOR" -Name 'Start')
    uasStorStart = ConvertTo-Whole -Value (Get-RegistryValue -Path "$services\UASPStor" -Name 'Start')
    writeNeedsBitLocker = ConvertTo-Whole -Value (Get-RegistryValue -Name 'RDVDenyWriteAccess' -Path (
        'HKLM:\SYSTEM\CurrentControlSet\Policies\Microsoft\FVE'))
    writeNeedsBitLockerPolicy = ConvertTo-Whole -Value (
      Get-RegistryValue -Path "$policies\FVE" -Name 'RDVDenyWriteAccess')
    mdmDenyWrite = ConvertTo-Whole -Value (Get-RegistryValue -Name 'RemovableDiskDenyWriteAccess' -Path (
        'HKLM:\SOFTWARE\Microsoft\PolicyManager\current\device\Storage'))
    noDriveTypeAutoRun = ConvertTo-Whole -Value (Get-RegistryValue -Path $explorer -Name 'NoDriveTypeAutoRun')
    noAutorun = ConvertTo-Whole -Value (Get-RegistryValue -Path $explorer -Name 'NoAutorun')
  }
}

Write-Document -Schema 'keyholder.windows.protection/1'
