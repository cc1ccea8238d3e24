# When the screen locks by itself, for everybody who has a profile here.
# Reads CIM and the registry, so it works under ConstrainedLanguage. Settings of a person stand in the person's own hive,
# which Windows loads while the person is signed in; hives that are not loaded stay closed.
#
# Prints one document, schema keyholder.windows.lock/1 (the same as a data type: agent/os/windows/lock.ts):
#   machine         inactivitySeconds?, gracePeriod?, mdmMinutes?, mdmPasswordEnabled? (0 means that it is on),
#                   userPolicyFile (settings for every person by a local policy)
#   directory       partOfDomain, entraJoined: a policy may reach people at their first sign-in
#   people          people [sid, account?, folder? (last word of the profile's path), loaded, readable, policy, own,
#                   lockDisabled?, delayLock? (seconds after a wake)]; policy and own hold the screen saver's
#                   active?, secure?, timeout? (texts), saver (one is chosen)
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

$machinePolicy = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'
$winlogon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'

# The four settings of the screen saver under one key of a person's hive.
function Get-Saver {
  param([string]$Path)
  return @{
    active = ConvertTo-Text -Value (Get-RegistryValue -Path $Path -Name 'ScreenSaveActive')
    secure = ConvertTo-Text -Value (Get-RegistryValue -Path $Path -Name 'ScreenSaverIsSecure')
    timeout = ConvertTo-Text -Value (Get-RegistryValue -Path $Path -Name 'ScreenSaveTimeOut')
    saver = [bool]($null -ne (ConvertTo-Text -Value (Get-RegistryValue -Path $Path -Name 'SCRNSAVE.EXE')))
  }
}

Read-Section -Name 'machine' -Read {
  $mdm = 'HKLM:\SOFTWARE\Microsoft\PolicyManager\current\device\DeviceLock'
  @{
    inactivitySeconds = ConvertTo-Whole -Value (
      Get-RegistryValue -Path $machinePolicy -Name 'InactivityTimeoutSecs')
    gracePeriod = ConvertTo-Whole -Value (Get-RegistryValue -Path $winlogon -Name 'ScreenSaverGracePeriod')
    mdmMinutes = ConvertTo-Whole -Value (Get-RegistryValue -Path $mdm -Name 'MaxInactivityTimeDeviceLock')
    mdmPasswordEnabled = ConvertTo-Whole -Value (Get-RegistryValue -Path $mdm -Name 'DevicePasswordEnabled')
    userPolicyFile = Test-Path -LiteralPath "$env:SystemRoot\System32\GroupPolicy\User\Registry.pol"
  }
}

Read-Section -Name 'directory' -Read {
  $join = 'HKLM:\SYSTEM\CurrentControlSet\Control\CloudDomainJoin\JoinInfo'
  $joined = @()
  if (Test-Path -LiteralPath $join) { $joined = @(Get-ChildItem -LiteralPath $join) }
  $computer = Get-CimInstance -ClassName 'Win32_ComputerSystem' -Property 'PartOfDomain'
  @{
    partOfDomain = [bool]$computer.PartOfDomain
    entraJoined = [bool]($joined.Count -gt 0)
  }
}

# S-1-5-21 are accounts of this machine or of a domain, S-1-12-1 those of Entra. HKU\.DEFAULT is the desktop behind the
# sign-in window and nobody's.
Read-Section -Name 'people' -Read {
  $profiles = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList'
  $sids = @(Get-ChildItem -LiteralPath $profiles | ForEach-Object { [string]$_.PSChildName } |
    Where-Object { $_ -cmatch '^S-1-(5-21|12-1)-[0-9-]+$' })
  $people = @(foreach ($sid in $sids) {
      $hive = "Registry::HKEY_USERS\$sid"
      $parts = @(([string](Get-RegistryValue -Path "$profiles\$sid" -Name 'ProfileImagePath')) -split '[\\/]')
      $person = @{
        sid = $sid
        account = $null
        folder = ConvertTo-Text -Value $parts[$parts.Count - 1]
        loaded = $false
        readable = $false
        policy = @{ active = $null; secure = $null; timeout = $null; saver = $false }
        own = @{ active = $null; secure = $null; timeout = $null; saver = $false }
        lockDisabled = $null
        delayLock = $null
      }
      try {
        $person['loaded'] = [bool](Test-Path -LiteralPath $hive)
        if ($person['loaded']) {
          $person['policy'] = Get-Saver -Path "$hive\Software\Policies\Microsoft\Windows\Control Panel\Desktop"
          $person['own'] = Get-Saver -Path "$hive\Control Panel\Desktop"
          $person['lockDisabled'] = ConvertTo-Whole -Value (Get-RegistryValue -Name 'DisableLockWorkstation' -Path (
              "$hive\Software\Microsoft\Windows\CurrentVersion\Policies\System"))
          $person['delayLock'] = ConvertTo-Whole -Value (
            Get-RegistryValue -Path "$hive\Control Panel\Desktop" -Name 'DelayLockInterval')
          $person['account'] = ConvertTo-Text -Value (
            Get-RegistryValue -Path "$hive\Volatile Environment" -Name 'USERNAME')
          $person['readable'] = Test-Path -LiteralPath "$hive\Control Panel\Desktop"
        }
      }
      catch {
        # Another person's hive opens to administrators only.
        $person['loaded'] = $true
        $person['readable'] = $false
      }
      $person
    })
  @{ people = $people }
}

Write-Document -Schema 'keyholder.windows.lock/1'
