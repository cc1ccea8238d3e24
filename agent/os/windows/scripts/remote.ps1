# By which doors somebody elsewhere can reach this machine, and which services and programs run on it.
# Reads CIM and the registry. Of a service's command line only the program's own name is kept: what stands behind it
# can hold a key, what stands before it the name of a person.
#
# Prints one document, schema keyholder.windows.remote/1 (the same as a data type: agent/os/windows/remote.ts):
#   remoteDesktop    start? (2 automatic, 3 when asked, 4 disabled), running, deny?, denyPolicy?,
#                    networkAuthentication?, networkAuthenticationPolicy?, maxIdleMs?, maxIdleMsPolicy?,
#                    maxDisconnectedMs?, maxDisconnectedMsPolicy?, smartCardRequired?,
#                    otherFilters (count of sign-in filters that are not Microsoft's, as second factors bring along)
#   remoteManagement start?, running, listeners (count), autoConfigPolicy?
#   sshServer        start?, running
#   services         services [name, displayName?, program?, running, startMode (Auto, Manual, Disabled, ...)]
#   processes        names [text]
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

function Get-ProgramName {
  param([string]$CommandLine)
  $path = ''
  if ($CommandLine -match '^\s*"([^"]+)"') { $path = $Matches[1] }
  elseif ($CommandLine -match '^\s*(.+?\.exe)(\s|$)') { $path = $Matches[1] }
  $parts = @($path -split '[\\/]')
  return ConvertTo-Text -Value $parts[$parts.Count - 1]
}

Read-Section -Name 'remoteDesktop' -Read {
  $server = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server'
  $station = "$server\WinStations\RDP-Tcp"
  $policy = "$policies\Windows NT\Terminal Services"
  $filters = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Authentication\Credential Provider Filters'
  # The one filter that comes with Windows.
  $own = '{DDC0EED2-ADBE-40b6-A217-EDE16A79A0DE}'
  $others = @()
  if (Test-Path -LiteralPath $filters) {
    $others = @(Get-ChildItem -LiteralPath $filters | Where-Object { $_.PSChildName -ne $own })
  }
  @{
    start = ConvertTo-Whole -Value (Get-RegistryValue -Path "$services\TermService" -Name 'Start')
    running = Test-Running -Name 'TermService'
    deny = ConvertTo-Whole -Value (Get-RegistryValue -Path $server -Name 'fDenyTSConnections')
    denyPolicy = ConvertTo-Whole -Value (Get-RegistryValue -Path $policy -Name 'fDenyTSConnections')
    networkAuthentication = ConvertTo-Whole -Value (
      Get-RegistryValue -Path $station -Name 'UserAuthentication')
    networkAuthenticationPolicy = ConvertTo-Whole -Value (
      Get-RegistryValue -Path $policy -Name 'UserAuthentication')
    maxIdleMs = ConvertTo-Whole -Value (Get-RegistryValue -Path $station -Name 'MaxIdleTime')
    maxIdleMsPolicy = ConvertTo-Whole -Value (Get-RegistryValue -Path $policy -Name 'MaxIdleTime')
    maxDisconnectedMs = ConvertTo-Whole -Value (Get-RegistryValue -Path $station -Name 'MaxDisconnectionTime')
    maxDisconnectedMsPolicy = ConvertTo-Whole -Value (
      Get-RegistryValue -Path $policy -Name 'MaxDisconnectionTime')
    smartCardRequired = ConvertTo-Whole -Value (Get-RegistryValue -Name 'scforceoption' -Path (
        'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'))
    otherFilters = $others.Count
  }
}

Read-Section -Name 'remoteManagement' -Read {
  $listener = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\WSMAN\Listener'
  $listening = @()
  if (Test-Path -LiteralPath $listener) { $listening = @(Get-ChildItem -LiteralPath $listener) }
  @{
    start = ConvertTo-Whole -Value (Get-RegistryValue -Path "$services\WinRM" -Name 'Start')
    running = Test-Running -Name 'WinRM'
    listeners = $listening.Count
    autoConfigPolicy = ConvertTo-Whole -Value (
      Get-RegistryValue -Path "$policies\Windows\WinRM\Service" -Name 'AllowAutoConfig')
  }
}

Read-Section -Name 'sshServer' -Read {
  @{
    start = ConvertTo-Whole -Value (Get-RegistryValue -Path "$services\sshd" -Name 'Start')
    running = Test-Running -Name 'sshd'
  }
}

Read-Section -Name 'services' -Read {
  $wanted = 'Name', 'DisplayName', 'PathName', 'State', 'StartMode'
  $found = @(Get-CimInstance -ClassName 'Win32_Service' -Property $wanted | ForEach-Object {
      @{
        name = [string]$_.Name
        displayName = ConvertTo-Text -Value $_.DisplayName
        program = Get-ProgramName -CommandLine ([string]$_.PathName)
        running = [bool]($_.State -eq 'Running')
        startMode = [string]$_.StartMode
      }
    })
  @{ services = $found }
}

Read-Section -Name 'processes' -Read {
  $names = @(Get-CimInstance -ClassName 'Win32_Process' -Property 'Name' | ForEach-Object { [string]$_.Name } |
    Sort-Object -Unique)
  @{ names = $names }
}

Write-Document -Schema 'keyholder.windows.remote/1'
