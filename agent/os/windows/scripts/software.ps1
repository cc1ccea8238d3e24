# What is installed: for the whole machine in both registry views, for people who are signed in, and as app packages.
# Reads the registry, and app packages through their module. Names of people are not printed.
#
# Prints one document, schema keyholder.windows.software/1 (the same as a data type: agent/os/windows/software.ts):
#   machine  programs [name, version?, publisher?, installDate? (as the installer wrote it), systemComponent?,
#            parentKey?, releaseType?], truncated, unreadable (count of entries)
#   people   the same, from the registry of each person who is signed in
#   packages programs [name, version?], truncated (app packages that do not belong to Windows itself)
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

$most = 5000
$uninstall = 'Microsoft\Windows\CurrentVersion\Uninstall'

# Names of other makers' making: cut to what a list needs.
function ConvertTo-Short {
  param($Value)
  $text = ConvertTo-Text -Value $Value
  if ($null -ne $text -and $text.Length -gt 300) { return $text.Substring(0, 300) }
  return $text
}

# A broken value costs its own entry, not the list.
function Get-ProgramList {
  param([string[]]$Roots)
  $unreadable = 0
  $keys = @(foreach ($root in $Roots) {
      if (Test-Path -LiteralPath $root) {
        Get-ChildItem -LiteralPath $root -ErrorAction 'SilentlyContinue' -ErrorVariable 'denied'
        $unreadable += $denied.Count
      }
    })
  $programs = @(foreach ($key in ($keys | Select-Object -First $most)) {
      try {
        $values = @{}
        $there = @($key.Property)
        foreach ($name in 'DisplayName', 'DisplayVersion', 'Publisher', 'InstallDate', 'SystemComponent', 'ParentKeyName', 'ReleaseType') {
          $values[$name] = $null
          if ($there -contains $name) {
            $values[$name] = (Get-ItemProperty -LiteralPath $key.PSPath -Name $name).$name
          }
        }
        $shown = ConvertTo-Short -Value $values['DisplayName']
        if ($null -ne $shown) {
          @{
            name = $shown
            version = ConvertTo-Short -Value $values['DisplayVersion']
            publisher = ConvertTo-Short -Value $values['Publisher']
            installDate = ConvertTo-Short -Value $values['InstallDate']
            systemComponent = ConvertTo-Whole -Value $values['SystemComponent']
            parentKey = ConvertTo-Short -Value $values['ParentKeyName']
            releaseType = ConvertTo-Short -Value $values['ReleaseType']
          }
        }
      }
      catch { $unreadable++ }
    })
  return @{ programs = $programs; truncated = [bool]($keys.Count -gt $most); unreadable = $unreadable }
}

Read-Section -Name 'machine' -Read {
  $roots = @("HKLM:\SOFTWARE\$uninstall")
  if (-not (Test-Path -LiteralPath $roots[0])) { throw 'command_failed' }
  Get-ProgramList -Roots ($roots + "HKLM:\SOFTWARE\WOW6432Node\$uninstall")
}

# People of this machine, a domain (S-1-5-21-) or Entra (S-1-12-1-); never the system's own accounts.
Read-Section -Name 'people' -Read {
  $people = @(Get-ChildItem -LiteralPath 'Registry::HKEY_USERS' -ErrorAction 'SilentlyContinue' -ErrorVariable 'hidden' |
    ForEach-Object { [string]$_.PSChildName } | Where-Object { $_ -cmatch '^S-1-(5-21|12-1)-[0-9-]+$' })
  $roots = @(foreach ($sid in $people) {
      "Registry::HKEY_USERS\$sid\Software\$uninstall"
      "Registry::HKEY_USERS\$sid\Software\WOW6432Node\$uninstall"
    })
  $list = Get-ProgramList -Roots $roots
  $list.unreadable = $list.unreadable + $hidden.Count
  $list
}

Read-Section -Name 'packages' -Read {
  $found = @(Get-AppxPackage -AllUsers | Where-Object {
      [string]$_.SignatureKind -ne 'System' -and -not $_.IsFramework -and -not $_.IsResourcePackage })
  $programs = @($found | Select-Object -First $most | ForEach-Object {
      @{ name = [string]$_.Name; version = ConvertTo-Short -Value $_.Version }
    })
  @{ programs = $programs; truncated = [bool]($found.Count -gt $most) }
}

Write-Document -Schema 'keyholder.windows.software/1'
