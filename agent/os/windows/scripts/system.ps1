# What machine and which Windows this is, whether it waits for a restart, and whether it may update itself.
# Reads CIM and the registry; the two sections that need COM fail with clm_blocked under ConstrainedLanguage.
#
# Prints one document, schema keyholder.windows.system/1 (the same as a data type: agent/os/windows/system.ts):
#   computer        manufacturer?, model?, hostName?, mobile? (PCSystemType: 2 is mobile)
#   bios            serial?
#   enclosure       chassisTypes [whole] (SMBIOS 7.4.1)
#   release         build, revision? (UBR), displayVersion?, releaseId?, edition?, installationType?,
#                   installedSeconds? (epoch), architecture?
#   extendedSupport esuLicensed (an Extended Security Updates licence is active)
#   boot            lastBootUpTime
#   restart         componentsPending, componentsInProgress, packagesPending, updateRequired, fileRenames (count of
#                   words, never names), updateExeVolatile, computerRenamed
#   updateAgent     rebootRequired, lastSearchSuccess?, lastInstallationSuccess?
#   updatePolicy    noAutoUpdate?, auOptions?, useServer?, serverNamed, noInternet?, accessDisabled?,
#                   qualityDeferred?, qualityDeferredDays?, qualityPausedSince?
#   updateMdm       allowAutoUpdate?, qualityDeferredDays?, qualityPausedSince?, serverNamed
#   updatePause     until?, qualityUntil?
#   updateServices  services [name, start] (start: 2 automatic, 3 when asked, 4 disabled)
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

Read-Section -Name 'computer' -Read {
  $computer = Get-CimInstance -ClassName 'Win32_ComputerSystem'
  @{
    manufacturer = ConvertTo-Text -Value $computer.Manufacturer
    model = ConvertTo-Text -Value $computer.Model
    hostName = ConvertTo-Text -Value $computer.DNSHostName
    mobile = [bool]($computer.PCSystemType -eq 2)
  }
}

Read-Section -Name 'bios' -Read {
  $bios = @(Get-CimInstance -ClassName 'Win32_BIOS' -Property 'SerialNumber')
  @{ serial = ConvertTo-Text -Value $bios[0].SerialNumber }
}

Read-Section -Name 'enclosure' -Read {
  $types = @(Get-CimInstance -ClassName 'Win32_SystemEnclosure' -Property 'ChassisTypes' |
    ForEach-Object { $_.ChassisTypes } | Where-Object { $null -ne $_ } |
    ForEach-Object { [int]$_ })
  @{ chassisTypes = $types }
}

$current = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'

Read-Section -Name 'release' -Read {
  $environment = 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  @{
    build = ConvertTo-Text -Value (Get-RegistryValue -Path $current -Name 'CurrentBuildNumber')
    revision = ConvertTo-Whole -Value (Get-RegistryValue -Path $current -Name 'UBR')
    displayVersion = ConvertTo-Text -Value (Get-RegistryValue -Path $current -Name 'DisplayVersion')
    releaseId = ConvertTo-Text -Value (Get-RegistryValue -Path $current -Name 'ReleaseId')
    edition = ConvertTo-Text -Value (Get-RegistryValue -Path $current -Name 'EditionID')
    installationType = ConvertTo-Text -Value (Get-RegistryValue -Path $current -Name 'InstallationType')
    installedSeconds = ConvertTo-Whole -Value (Get-RegistryValue -Path $current -Name 'InstallDate')
    architecture = ConvertTo-Text -Value (Get-RegistryValue -Path $environment -Name 'PROCESSOR_ARCHITECTURE')
  }
}

# Extended Security Updates are sold for builds before Windows 11 only; the query is slow, so others are not asked.
Read-Section -Name 'extendedSupport' -Read {
  $build = [int](Get-RegistryValue -Path $current -Name 'CurrentBuildNumber')
  $licensed = $false
  if ($build -lt 22000) {
    $windows = '55c92734-d682-4d71-983e-d6ec3f16059f'
    $active = @(Get-CimInstance -ClassName 'SoftwareLicensingProduct' -Property 'Name' -Filter (
        "ApplicationID='$windows' AND PartialProductKey IS NOT NULL AND LicenseStatus=1"))
    $licensed = @($active | Where-Object { $_.Name -cmatch '\bESU\b' }).Count -gt 0
  }
  @{ esuLicensed = [bool]$licensed }
}

Read-Section -Name 'boot' -Read {
  $system = Get-CimInstance -ClassName 'Win32_OperatingSystem' -Property 'LastBootUpTime'
  @{ lastBootUpTime = ConvertTo-UtcText -Value $system.LastBootUpTime }
}

Read-Section -Name 'restart' -Read {
  $servicing = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing'
  $manager = 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager'
  $names = 'HKLM:\SYSTEM\CurrentControlSet\Control\ComputerName'
  $renames = Get-RegistryValue -Path $manager -Name 'PendingFileRenameOperations'
  $volatile = ConvertTo-Whole -Value (
    Get-RegistryValue -Path 'HKLM:\SOFTWARE\Microsoft\Updates' -Name 'UpdateExeVolatile')
  $now = Get-RegistryValue -Path "$names\ActiveComputerName" -Name 'ComputerName'
  $next = Get-RegistryValue -Path "$names\ComputerName" -Name 'ComputerName'
  @{
    componentsPending = Test-Path -LiteralPath "$servicing\RebootPending"
    componentsInProgress = Test-Path -LiteralPath "$servicing\RebootInProgress"
    packagesPending = Test-Path -LiteralPath "$servicing\PackagesPending"
    updateRequired = Test-Path -LiteralPath (
      'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired')
    fileRenames = @($renames | Where-Object { [string]$_ -ne '' }).Count
    updateExeVolatile = [bool]($null -ne $volatile -and $volatile -ne 0)
    computerRenamed = [bool]($null -ne $now -and $null -ne $next -and $now -ne $next)
  }
}

Read-Section -Name 'updateAgent' -Read {
  Assert-FullLanguage
  $system = New-Object -ComObject 'Microsoft.Update.SystemInfo'
  $results = (New-Object -ComObject 'Microsoft.Update.AutoUpdate').Results
  $search = $results.LastSearchSuccessDate
  $install = $results.LastInstallationSuccessDate
  # COM hands over UTC without saying so.
  @{
    rebootRequired = [bool]$system.RebootRequired
    lastSearchSuccess = $(
      if ($search -is [datetime]) { [datetime]::SpecifyKind($search, 'Utc').ToString('o') } else { $null })
    lastInstallationSuccess = $(
      if ($install -is [datetime]) { [datetime]::SpecifyKind($install, 'Utc').ToString('o') } else { $null })
  }
}

Read-Section -Name 'updatePolicy' -Read {
  $policy = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'
  @{
    noAutoUpdate = ConvertTo-Whole -Value (Get-RegistryValue -Path "$policy\AU" -Name 'NoAutoUpdate')
    auOptions = ConvertTo-Whole -Value (Get-RegistryValue -Path "$policy\AU" -Name 'AUOptions')
    useServer = ConvertTo-Whole -Value (Get-RegistryValue -Path "$policy\AU" -Name 'UseWUServer')
    serverNamed = [bool]($null -ne (ConvertTo-Text -Value (Get-RegistryValue -Path $policy -Name 'WUServer')))
    noInternet = ConvertTo-Whole -Value (
      Get-RegistryValue -Path $policy -Name 'DoNotConnectToWindowsUpdateInternetLocations')
    accessDisabled = ConvertTo-Whole -Value (
      Get-RegistryValue -Path $policy -Name 'DisableWindowsUpdateAccess')
    qualityDeferred = ConvertTo-Whole -Value (
      Get-RegistryValue -Path $policy -Name 'DeferQualityUpdates')
    qualityDeferredDays = ConvertTo-Whole -Value (
      Get-RegistryValue -Path $policy -Name 'DeferQualityUpdatesPeriodInDays')
    qualityPausedSince = ConvertTo-Text -Value (
      Get-RegistryValue -Path $policy -Name 'PauseQualityUpdatesStartTime')
  }
}

Read-Section -Name 'updateMdm' -Read {
  $mdm = 'HKLM:\SOFTWARE\Microsoft\PolicyManager\current\device\Update'
  @{
    allowAutoUpdate = ConvertTo-Whole -Value (Get-RegistryValue -Path $mdm -Name 'AllowAutoUpdate')
    qualityDeferredDays = ConvertTo-Whole -Value (
      Get-RegistryValue -Path $mdm -Name 'DeferQualityUpdatesPeriodInDays')
    qualityPausedSince = ConvertTo-Text -Value (
      Get-RegistryValue -Path $mdm -Name 'PauseQualityUpdatesStartTime')
    serverNamed = [bool]($null -ne (
        ConvertTo-Text -Value (Get-RegistryValue -Path $mdm -Name 'UpdateServiceUrl')))
  }
}

Read-Section -Name 'updatePause' -Read {
  $settings = 'HKLM:\SOFTWARE\Microsoft\WindowsUpdate\UX\Settings'
  @{
    until = ConvertTo-Text -Value (Get-RegistryValue -Path $settings -Name 'PauseUpdatesExpiryTime')
    qualityUntil = ConvertTo-Text -Value (Get-RegistryValue -Path $settings -Name 'PauseQualityUpdatesEndTime')
  }
}

Read-Section -Name 'updateServices' -Read {
  $services = @(foreach ($name in 'wuauserv', 'UsoSvc') {
      $start = Get-RegistryValue -Path "HKLM:\SYSTEM\CurrentControlSet\Services\$name" -Name 'Start'
      if ($null -ne $start) { @{ name = $name; start = [int]$start } }
    })
  @{ services = $services }
}

Write-Document -Schema 'keyholder.windows.system/1'
