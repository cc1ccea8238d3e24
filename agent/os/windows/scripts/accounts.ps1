# Who has an account on this machine, who is in its groups with power, and what stands before administrator rights.
# Reads CIM, the registry and the local groups by identifier; the members of groups need COM and fail with clm_blocked
# under ConstrainedLanguage, where Get-LocalGroupMember is asked in their place. No password is read: of the one that
# signs in by itself only whether a value of that name is there.
#
# Prints one document, schema keyholder.windows.accounts/1 (the same as a data type: agent/os/windows/accounts.ts):
#   machine   domainRole? (Win32_ComputerSystem: 0 to 5; from 4 on a domain controller), partOfDomain
#   users     users [sid, name, fullName?, enabled, lockedOut, passwordRequired, passwordExpires] (local ones)
#   dates     users [sid, passwordLastSet?, lastLogon?, expires?]
#   groups    groups [sid, members [sid?, name, authority, kind]] (kind: "User", "Group" or "" where it is not told;
#             sid is null for a member that cannot be resolved)
#   elevation enableLua?, consentPrompt?, tokenFilter?
#   laps      backup? (1 Entra, 2 Active Directory), managedAccount?, legacyEnabled
#   autologon enabled, user?, passwordStored, forced
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

# Administrators, Remote Desktop Users, Backup Operators, Hyper-V Administrators, Remote Management Users.
$groupSids = @('S-1-5-32-544', 'S-1-5-32-555', 'S-1-5-32-551', 'S-1-5-32-578', 'S-1-5-32-580')

# [MS-DTYP] 2.4.2: revision, count, six bytes of authority, then four bytes each, the lowest first.
function ConvertTo-SidText {
  param($Bytes)
  $all = @($Bytes)
  if ($all.Count -lt 8) { return $null }
  $authority = [long]0
  foreach ($at in @(2, 3, 4, 5, 6, 7)) { $authority = $authority * 256 + [long]$all[$at] }
  $text = 'S-' + [string][long]$all[0] + '-' + [string]$authority
  $count = [long]$all[1]
  if ($all.Count -lt 8 + 4 * $count) { return $null }
  $part = 0
  while ($part -lt $count) {
    $from = 8 + 4 * $part
    $value = [long]$all[$from] + 256 * [long]$all[$from + 1]
    $value = $value + 65536 * [long]$all[$from + 2] + 16777216 * [long]$all[$from + 3]
    $text = $text + '-' + [string]$value
    $part = $part + 1
  }
  return $text
}

Read-Section -Name 'machine' -Read {
  $computer = Get-CimInstance -ClassName 'Win32_ComputerSystem' -Property @('DomainRole', 'PartOfDomain')
  @{
    domainRole = ConvertTo-Whole -Value $computer.DomainRole
    partOfDomain = [bool]($computer.PartOfDomain -eq $true)
  }
}

Read-Section -Name 'users' -Read {
  $found = @(Get-CimInstance -ClassName 'Win32_UserAccount' -Filter 'LocalAccount=TRUE')
  $users = @(foreach ($user in $found) {
      @{
        sid = [string]$user.SID
        name = [string]$user.Name
        fullName = ConvertTo-Text -Value $user.FullName
        enabled = [bool]($user.Disabled -ne $true)
        lockedOut = [bool]($user.Lockout -eq $true)
        passwordRequired = [bool]($user.PasswordRequired -eq $true)
        passwordExpires = [bool]($user.PasswordExpires -eq $true)
      }
    })
  @{ users = $users }
}

Read-Section -Name 'dates' -Read {
  $found = @(Get-LocalUser)
  $users = @(foreach ($user in $found) {
      @{
        sid = [string]$user.SID
        passwordLastSet = ConvertTo-UtcText -Value $user.PasswordLastSet
        lastLogon = ConvertTo-UtcText -Value $user.LastLogon
        expires = ConvertTo-UtcText -Value $user.AccountExpires
      }
    })
  @{ users = $users }
}

# The list of members through ADSI names each of them, also one whose domain does not answer; Get-LocalGroupMember
# gives nothing at all when a single one cannot be resolved.
function Get-MembersByAdsi {
  param([string]$GroupName)
  $group = [ADSI]"WinNT://./$GroupName,group"
  $members = @($group.psbase.Invoke('Members'))
  foreach ($member in $members) {
    $type = $member.GetType()
    $path = [string]$type.InvokeMember('ADsPath', 'GetProperty', $null, $member, $null)
    $class = [string]$type.InvokeMember('Class', 'GetProperty', $null, $member, $null)
    $sid = $null
    try { $sid = ConvertTo-SidText -Bytes $type.InvokeMember('objectSid', 'GetProperty', $null, $member, $null) }
    catch { $sid = $null }
    $parts = @($path -split '/' | Where-Object { $_ -ne '' })
    $name = [string]$parts[-1]
    if ($null -eq $sid -and $name -match '^S-1-[0-9-]+$') { $sid = $name }
    $authority = ''
    if ($parts.Count -gt 2) { $authority = [string]$parts[-2] }
    $kind = ''
    if ($class -eq 'User' -or $class -eq 'Group') { $kind = $class }
    if ($name -match '^S-1-[0-9-]+$') { $kind = '' }
    @{ sid = $sid; name = $name; authority = $authority; kind = $kind }
  }
}

function Get-MembersByModule {
  param([string]$GroupSid)
  foreach ($member in @(Get-LocalGroupMember -SID $GroupSid)) {
    $whole = [string]$member.Name
    $parts = @($whole -split '\\')
    $authority = ''
    if ($parts.Count -gt 1) { $authority = [string]$parts[0] }
    $kind = ''
    if ([string]$member.ObjectClass -eq 'User' -or [string]$member.PrincipalSource -ne '') { $kind = 'User' }
    if (@(Get-LocalGroup | Where-Object { [string]$_.SID -eq [string]$member.SID }).Count -gt 0) { $kind = 'Group' }
    @{ sid = [string]$member.SID; name = [string]$parts[-1]; authority = $authority; kind = $kind }
  }
}

Read-Section -Name 'groups' -Read {
  $groups = @(foreach ($sid in $groupSids) {
      $named = @(Get-CimInstance -ClassName 'Win32_Group' -Filter "LocalAccount=TRUE AND SID='$sid'")
      if ($named.Count -gt 0) {
        if ($languageMode -eq 'FullLanguage') {
          $members = @(Get-MembersByAdsi -GroupName ([string]$named[0].Name))
        } else {
          $members = @(Get-MembersByModule -GroupSid $sid)
        }
        @{ sid = $sid; members = $members }
      }
    })
  @{ groups = $groups }
}

$system = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'

Read-Section -Name 'elevation' -Read {
  @{
    enableLua = ConvertTo-Whole -Value (Get-RegistryValue -Path $system -Name 'EnableLUA')
    consentPrompt = ConvertTo-Whole -Value (Get-RegistryValue -Path $system -Name 'ConsentPromptBehaviorAdmin')
    tokenFilter = ConvertTo-Whole -Value (Get-RegistryValue -Path $system -Name 'LocalAccountTokenFilterPolicy')
  }
}

# In the order in which Windows LAPS itself looks: CSP, group policy, the machine's own settings.
Read-Section -Name 'laps' -Read {
  $roots = @(
    'HKLM:\SOFTWARE\Microsoft\Policies\LAPS',
    'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\LAPS',
    'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\LAPS\Config'
  )
  $backup = $null
  $account = $null
  foreach ($root in $roots) {
    if ($null -eq $backup) {
      $backup = ConvertTo-Whole -Value (Get-RegistryValue -Path $root -Name 'BackupDirectory')
      $account = ConvertTo-Text -Value (Get-RegistryValue -Path $root -Name 'AdministratorAccountName')
    }
  }
  $legacy = Get-RegistryValue -Path 'HKLM:\SOFTWARE\Policies\Microsoft Services\AdmPwd' -Name 'AdmPwdEnabled'
  @{
    backup = $backup
    managedAccount = $account
    legacyEnabled = [bool]((ConvertTo-Whole -Value $legacy) -eq 1)
  }
}

$winlogon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'

Read-Section -Name 'autologon' -Read {
  # Names of values only: the password's own data stays where it is.
  $names = @()
  if (Test-Path -LiteralPath $winlogon) { $names = @((Get-Item -LiteralPath $winlogon).Property) }
  $on = [string](Get-RegistryValue -Path $winlogon -Name 'AutoAdminLogon')
  $force = [string](Get-RegistryValue -Path $winlogon -Name 'ForceAutoLogon')
  @{
    enabled = [bool]($on -eq '1')
    user = ConvertTo-Text -Value (Get-RegistryValue -Path $winlogon -Name 'DefaultUserName')
    passwordStored = [bool](@($names | Where-Object { $_ -match '^DefaultPass' }).Count -gt 0)
    forced = [bool]($force -eq '1')
  }
}

Write-Document -Schema 'keyholder.windows.accounts/1'
