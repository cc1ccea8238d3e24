# Which updates wait on this machine, by the Windows Update Agent (MS-UAMG), and when one was last installed. Without a
# word it searches what the machine fetched before (seconds, no network); with the word "online" it asks the update
# server that the machine is set to. Nothing is downloaded or installed. It takes COM: clm_blocked where that is blocked.
#
# Prints one document, schema keyholder.windows.updates/1 (the same as a data type: agent/os/windows/updates.ts):
#   search   online, resultCode (2 whole, 3 with errors), updates [id, revision?, title, articles [text], severity?,
#            categories [text] (GUIDs: names are localised), changed?, optional (BrowseOnly), driver]
#   hidden   articles [text] (of updates that somebody hid: "KB..." or the update's id)
#   history  lastInstalled? (definitions of Defender are left out: they come several times a day)
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

$reasonByCode['0x8024402c'] = 'server_unreachable'
$reasonByCode['0x80072ee2'] = 'server_unreachable'
$reasonByCode['0x80072ee7'] = 'server_unreachable'
$reasonByCode['0x80072efd'] = 'server_unreachable'
$reasonByCode['0x80072efe'] = 'server_unreachable'
$reasonByCode['0x80072f8f'] = 'server_unreachable'
$reasonByCode['0x80240438'] = 'server_unreachable'
$reasonByCode['0x8024401c'] = 'server_unreachable'
$reasonByCode['0x80244022'] = 'server_unreachable'
$reasonByCode['0x8024001e'] = 'command_failed'
$reasonByCode['0x80070422'] = 'policy_blocked'
$reasonByCode['0x8024002e'] = 'policy_blocked'
$reasonByCode['0x8024500c'] = 'policy_blocked'
$reasonByCode['0x80240044'] = 'no_privilege'

$online = @($args) -contains 'online'

function New-Searcher {
  param([bool]$Ask)
  Assert-FullLanguage
  $session = New-Object -ComObject 'Microsoft.Update.Session'
  $searcher = $session.CreateUpdateSearcher()
  $searcher.Online = $Ask
  return $searcher
}

Read-Section -Name 'search' -Read {
  $searcher = New-Searcher -Ask $online
  $result = $searcher.Search("IsInstalled=0 and IsHidden=0 and Type='Software'")
  $updates = @(foreach ($update in $result.Updates) {
      $changed = $update.LastDeploymentChangeTime
      @{
        id = [string]$update.Identity.UpdateID
        revision = ConvertTo-Whole -Value $update.Identity.RevisionNumber
        title = [string]$update.Title
        articles = @($update.KBArticleIDs | ForEach-Object { [string]$_ })
        severity = ConvertTo-Text -Value $update.MsrcSeverity
        categories = @($update.Categories | ForEach-Object { [string]$_.CategoryID })
        changed = $(
          if ($changed -is [datetime]) { [datetime]::SpecifyKind($changed, 'Utc').ToString('o') } else { $null })
        optional = [bool]$update.BrowseOnly
        driver = [bool]($update.Type -eq 2)
      }
    })
  @{ online = [bool]$online; resultCode = [long]$result.ResultCode; updates = $updates }
}

Read-Section -Name 'hidden' -Read {
  $searcher = New-Searcher -Ask $false
  $result = $searcher.Search("IsInstalled=0 and IsHidden=1 and Type='Software'")
  $articles = @(foreach ($update in $result.Updates) {
      $numbers = @($update.KBArticleIDs | ForEach-Object { "KB$_" })
      if ($numbers.Count -gt 0) { $numbers[0] } else { [string]$update.Identity.UpdateID }
    })
  @{ articles = $articles }
}

# Operation 1 is an installation; result 2 is success, 3 success with errors. Asking for none of none is an error.
Read-Section -Name 'history' -Read {
  $searcher = New-Searcher -Ask $false
  $count = [int]$searcher.GetTotalHistoryCount()
  $last = $null
  if ($count -gt 0) {
    $most = 500
    if ($count -lt $most) { $most = $count }
    foreach ($entry in $searcher.QueryHistory(0, $most)) {
      $definitions = [string]$entry.Title -match 'KB2267602|KB4052623|KB915597'
      $counts = $entry.Operation -eq 1 -and ($entry.ResultCode -eq 2 -or $entry.ResultCode -eq 3)
      if ($counts -and -not $definitions -and $entry.Date -is [datetime]) {
        if ($null -eq $last -or $entry.Date -gt $last) { $last = $entry.Date }
      }
    }
  }
  @{
    lastInstalled = $(
      if ($null -ne $last) { [datetime]::SpecifyKind($last, 'Utc').ToString('o') } else { $null })
  }
}

Write-Document -Schema 'keyholder.windows.updates/1'
