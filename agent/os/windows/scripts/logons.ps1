# Who is signed in now, how far the records of signing in reach back, and what of it Windows records at all.
# The records themselves come from wevtutil as XML (agent/os/windows/event-records.ts), which needs no script.
# Reads CIM, the registry and times of single events, so it works under ConstrainedLanguage; what is recorded comes from
# a file that auditpol writes and that is deleted again, and there fails with clm_blocked.
#
# Prints one document, schema keyholder.windows.logons/1 (the same as a data type: agent/os/windows/logons.ts):
#   boot            lastBootUpTime
#   sessions        sessions [logonId (decimal), type (2 at the machine, 10 remote, 11 and 12 with kept credentials),
#                   startTime?, account, authority, processes]: only those of people; one without processes is a
#                   remnant that Windows has not cleared away
#   securityOldest  oldest?: time of the oldest event in the Security log
#   terminalOldest  oldest?: the same of the log of the session manager
#   cleared         at?: when somebody cleared the Security log last (event 1102)
#   auditing        locks? (0 none, 1 success, 2 failure, 3 both: Other Logon/Logoff Events)
#   automatic       enabled, account?: who is signed in at start without a password
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

# Null where the log holds no such event; throws where the log may not be read.
function ConvertTo-EventTime {
  param($Events)
  $all = @($Events)
  if ($all.Count -eq 0) { return $null }
  return ConvertTo-UtcText -Value $all[0].TimeCreated
}

Read-Section -Name 'boot' -Read {
  $system = Get-CimInstance -ClassName 'Win32_OperatingSystem' -Property 'LastBootUpTime'
  @{ lastBootUpTime = ConvertTo-UtcText -Value $system.LastBootUpTime }
}

Read-Section -Name 'sessions' -Read {
  $found = @(Get-CimInstance -ClassName 'Win32_LogonSession' -OperationTimeoutSec 20 | Where-Object {
      @(2, 10, 11, 12) -contains [int]$_.LogonType })
  $owners = @{}
  Get-CimInstance -ClassName 'Win32_LoggedOnUser' -OperationTimeoutSec 20 | ForEach-Object {
    $owners[[string]$_.Dependent.LogonId] = @([string]$_.Antecedent.Domain, [string]$_.Antecedent.Name)
  }
  $running = @{}
  Get-CimInstance -ClassName 'Win32_SessionProcess' -OperationTimeoutSec 20 | ForEach-Object {
    $id = [string]$_.Antecedent.LogonId
    $running[$id] = 1 + [int]$running[$id]
  }
  $sessions = @(foreach ($one in $found) {
      $id = [string]$one.LogonId
      # Windows' own (the window manager, font drivers) have no owner that an account list knows, or none at all.
      if (-not $owners.ContainsKey($id)) { continue }
      $name = [string]$owners[$id][1]
      if ($name -cmatch '^(DWM|UMFD)-[0-9]+$' -or $name -cmatch '\$$') { continue }
      @{
        logonId = $id
        type = [int]$one.LogonType
        startTime = ConvertTo-UtcText -Value $one.StartTime
        account = $name
        authority = [string]$owners[$id][0]
        processes = [int]$running[$id]
      }
    })
  @{ sessions = $sessions }
}

Read-Section -Name 'securityOldest' -Read {
  @{ oldest = ConvertTo-EventTime -Events @(Get-WinEvent -LogName 'Security' -Oldest -MaxEvents 1) }
}

Read-Section -Name 'terminalOldest' -Read {
  $log = 'Microsoft-Windows-TerminalServices-LocalSessionManager/Operational'
  @{ oldest = ConvertTo-EventTime -Events @(Get-WinEvent -LogName $log -Oldest -MaxEvents 1) }
}

Read-Section -Name 'cleared' -Read {
  $events = @()
  try { $events = @(Get-WinEvent -FilterHashtable @{ LogName = 'Security'; Id = 1102 } -MaxEvents 1) }
  catch {
    # The name of the error is the same in every language.
    if ([string]$_.FullyQualifiedErrorId -cnotmatch '^NoMatchingEventsFound') { throw }
  }
  @{ at = ConvertTo-EventTime -Events $events }
}

Read-Section -Name 'auditing' -Read {
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
  $setting = $null
  foreach ($row in @($text -split '\r?\n')) {
    if ($row -match '^[^,]*,"?(S-1-|[^,]*\\)') { continue }
    if ($row -match ',"?\{0CCE921C-69AE-11D9-BED3-505054503030\}"?,.*,"?([0-3])"?\s*$') {
      $setting = [int]$Matches[1]
    }
  }
  @{ locks = $setting }
}

Read-Section -Name 'automatic' -Read {
  $winlogon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
  $on = [string](Get-RegistryValue -Path $winlogon -Name 'AutoAdminLogon')
  @{
    enabled = [bool]($on -eq '1')
    account = ConvertTo-Text -Value (Get-RegistryValue -Path $winlogon -Name 'DefaultUserName')
  }
}

Write-Document -Schema 'keyholder.windows.logons/1'
