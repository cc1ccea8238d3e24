# How the volumes of this machine are protected by BitLocker, and whether another product's disk encryption is there.
# The state comes from methods, which ask the volume: the properties of the same names are kept and may be stale. No
# method that tells a recovery password or a key is called, and no label or folder name is printed.
#
# Prints one document, schema keyholder.windows.encryption/1 (the same as a data type: agent/os/windows/encryption.ts):
#   bitlocker       encryptable [id (volume path), letter?, type? (0 system, 1 fixed, 2 removable), conversion? (0 clear,
#                   1 encrypted, 2 encrypting, 3 decrypting, 4 and 5 the same, paused), hundredths? (of a percent that is
#                   encrypted), usedSpaceOnly?, protection? (0 off, 1 on, 2 not known: locked), locked?, method?,
#                   protectors? (how many), protectorTypes [whole], suspendCount?]
#   volumes         volumes [id, letter?, driveType? (2 removable, 3 fixed), fileSystem?, windows (Windows lies on it),
#                   loader (holds only what starts Windows), readOnly, azureKeys (the small disk on which Azure keeps its keys)]
#   partitions      partitions [ids [text] (volume paths), gptType?, mbrType?]
#   otherEncryption drivers [name, start] (of other products' disk encryption; start 0: at boot)
#   shell           systemDrive?, drives [letter, protection?] (only where bitlocker was refused: what Explorer shows)
# "?" means null where Windows does not say.

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

Read-Section -Name 'bitlocker' -Read {
  $found = @(Get-CimInstance -Namespace 'root/cimv2/Security/MicrosoftVolumeEncryption' -ClassName (
      'Win32_EncryptableVolume'))
  $encryptable = @(foreach ($volume in $found) {
      $conversion = Invoke-CimMethod -InputObject $volume -MethodName 'GetConversionStatus' -Arguments (
        @{ PrecisionFactor = [uint32]2 })
      $protection = Invoke-CimMethod -InputObject $volume -MethodName 'GetProtectionStatus'
      $lock = Invoke-CimMethod -InputObject $volume -MethodName 'GetLockStatus'
      $method = Invoke-CimMethod -InputObject $volume -MethodName 'GetEncryptionMethod'
      $listed = Invoke-CimMethod -InputObject $volume -MethodName 'GetKeyProtectors' -Arguments (
        @{ KeyProtectorType = [uint32]0 })
      $ids = @()
      if ($listed.ReturnValue -eq 0) {
        $ids = @($listed.VolumeKeyProtectorID | Where-Object { $null -ne $_ })
      }
      $types = @(foreach ($id in $ids) {
          $kind = Invoke-CimMethod -InputObject $volume -MethodName 'GetKeyProtectorType' -Arguments (
            @{ VolumeKeyProtectorID = [string]$id })
          if ($kind.ReturnValue -eq 0) { [long]$kind.KeyProtectorType }
        })
      # Older systems have no such method.
      $suspended = $null
      try {
        $suspension = Invoke-CimMethod -InputObject $volume -MethodName 'GetSuspendCount'
        if ($suspension.ReturnValue -eq 0) { $suspended = [long]$suspension.SuspendCount }
      } catch { $suspended = $null }
      $known = $conversion.ReturnValue -eq 0
      @{
        id = [string]$volume.DeviceID
        letter = ConvertTo-Text -Value $volume.DriveLetter
        type = ConvertTo-Whole -Value $volume.VolumeType
        conversion = $(if ($known) { [long]$conversion.ConversionStatus } else { $null })
        hundredths = $(if ($known) { [long]$conversion.EncryptionPercentage } else { $null })
        usedSpaceOnly = $(if ($known) { ([long]$conversion.EncryptionFlags -band 1) -eq 1 } else { $null })
        protection = $(if ($protection.ReturnValue -eq 0) { [long]$protection.ProtectionStatus } else { $null })
        locked = $(if ($lock.ReturnValue -eq 0) { [long]$lock.LockStatus -eq 1 } else { $null })
        method = $(if ($method.ReturnValue -eq 0) { [long]$method.EncryptionMethod } else { $null })
        protectors = $(if ($listed.ReturnValue -eq 0) { [long]$ids.Count } else { $null })
        protectorTypes = $types
        suspendCount = $suspended
      }
    })
  @{ encryptable = $encryptable }
}

Read-Section -Name 'volumes' -Read {
  $found = @(Get-CimInstance -ClassName 'Win32_Volume')
  $volumes = @(foreach ($volume in $found) {
      @{
        id = [string]$volume.DeviceID
        letter = ConvertTo-Text -Value $volume.DriveLetter
        driveType = ConvertTo-Whole -Value $volume.DriveType
        fileSystem = ConvertTo-Text -Value $volume.FileSystem
        windows = [bool]($volume.BootVolume -eq $true)
        loader = [bool]($volume.SystemVolume -eq $true -and $volume.BootVolume -ne $true)
        readOnly = [bool]($volume.Access -eq 1)
        azureKeys = [bool]([string]$volume.Label -eq 'BEK Volume' -and $volume.Capacity -lt 104857600)
      }
    })
  @{ volumes = $volumes }
}

Read-Section -Name 'partitions' -Read {
  $found = @(Get-CimInstance -Namespace 'root/Microsoft/Windows/Storage' -ClassName 'MSFT_Partition')
  $partitions = @(foreach ($partition in $found) {
      $paths = @($partition.AccessPaths | Where-Object { [string]$_ -match '^\\\\\?\\Volume\{' } |
        ForEach-Object { [string]$_ })
      @{
        ids = $paths
        gptType = ConvertTo-Text -Value $partition.GptType
        mbrType = ConvertTo-Whole -Value $partition.MbrType
      }
    })
  @{ partitions = $partitions }
}

# The drivers by which other products read an encrypted disk: VeraCrypt, TrueCrypt, DiskCryptor, Symantec (PGP), Trellix
# (McAfee), Check Point, Kaspersky, WinMagic.
Read-Section -Name 'otherEncryption' -Read {
  $names = 'veracrypt', 'truecrypt', 'dcrypt', 'PGPwded', 'MfeEpePc', 'MfeEpeOpal', 'Prot_2k', 'klfde', 'SDDisk2K'
  $drivers = @(foreach ($name in $names) {
      $start = Get-RegistryValue -Path "HKLM:\SYSTEM\CurrentControlSet\Services\$name" -Name 'Start'
      if ($null -ne $start) { @{ name = $name; start = [long]$start } }
    })
  @{ drivers = $drivers }
}

Read-Section -Name 'shell' -Read {
  $drives = @()
  if ($sections['bitlocker']['state'] -ne 'read') {
    Assert-FullLanguage
    $shell = New-Object -ComObject 'Shell.Application'
    $disks = @(Get-CimInstance -ClassName 'Win32_LogicalDisk' -Filter 'DriveType=3' -Property 'DeviceID')
    $drives = @(foreach ($disk in $disks) {
        $folder = $shell.NameSpace("$($disk.DeviceID)\")
        $shown = $null
        if ($null -ne $folder) {
          $shown = $folder.Self.ExtendedProperty('System.Volume.BitLockerProtection')
        }
        @{ letter = [string]$disk.DeviceID; protection = ConvertTo-Whole -Value $shown }
      })
  }
  @{ systemDrive = ConvertTo-Text -Value $env:SystemDrive; drives = $drives }
}

Write-Document -Schema 'keyholder.windows.encryption/1'
