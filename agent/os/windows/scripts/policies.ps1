# What Windows asks of the passwords of its own accounts, and when wrong ones lock an account.
# The settings in effect come from secedit, which writes them to a file whose names of settings are the same in every
# language; the file is deleted again. It needs an administrator. `net accounts` tells the same in the language of the
# machine, so it is not asked. Reading the file needs .NET, so ConstrainedLanguage fails with clm_blocked.
#
# Prints one document, schema keyholder.windows.policies/1 (the same as a data type: agent/os/windows/policies.ts):
#   passwords       minimumLength?, complexity?, maximumAgeDays? (-1 never), historySize?, lockoutTries? (0 never),
#                   lockoutMinutes? (-1 until somebody unlocks it), lockoutWindowMinutes?
#   directory       partOfDomain, entraJoined: who else may set it
# "?" means null where Windows has no such value: secedit leaves out what has no meaning.

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

# A setting of secedit's file: 'Name = -1'. Null where it is not there.
function Get-SecuritySetting {
  param([string]$Text, [string]$Name)
  if ($Text -cmatch "(?m)^\s*$Name\s*=\s*(-?[0-9]{1,9})\s*$") { return [long][string]$Matches[1] }
  return $null
}

Read-Section -Name 'passwords' -Read {
  Assert-FullLanguage
  $file = "$env:SystemRoot\Temp\keyholder-" + [guid]::NewGuid().ToString('N') + '.inf'
  $text = ''
  try {
    $null = & "$env:SystemRoot\System32\secedit.exe" /export /areas SECURITYPOLICY /cfg $file /quiet
    if ($LASTEXITCODE -eq 5 -or $LASTEXITCODE -eq 740 -or $LASTEXITCODE -eq 1314) { throw 'no_privilege' }
    if (-not [System.IO.File]::Exists($file)) { throw 'no_privilege' }
    $text = [System.IO.File]::ReadAllText($file)
  }
  finally { [System.IO.File]::Delete($file) }
  # Both stand in every whole export; a file without them holds something else.
  if ($text -cnotmatch '\[System Access\]' -or $text -cnotmatch '(?m)^\s*LockoutBadCount\s*=') {
    throw 'command_failed'
  }
  @{
    minimumLength = Get-SecuritySetting -Text $text -Name 'MinimumPasswordLength'
    complexity = Get-SecuritySetting -Text $text -Name 'PasswordComplexity'
    maximumAgeDays = Get-SecuritySetting -Text $text -Name 'MaximumPasswordAge'
    historySize = Get-SecuritySetting -Text $text -Name 'PasswordHistorySize'
    lockoutTries = Get-SecuritySetting -Text $text -Name 'LockoutBadCount'
    lockoutMinutes = Get-SecuritySetting -Text $text -Name 'LockoutDuration'
    lockoutWindowMinutes = Get-SecuritySetting -Text $text -Name 'ResetLockoutCount'
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

Write-Document -Schema 'keyholder.windows.policies/1'
