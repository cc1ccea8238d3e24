/*
 * The Windows service of the agent. Windows starts a service only from a program that answers its service manager,
 * which no Node program does; this one does nothing else:
 *
 *  - makes the data folder one that only SYSTEM and administrators may enter, each time it starts;
 *  - takes the token that the installer left in the registry, enrolls with it once, and wipes it;
 *  - runs "keyholder-agent.exe run" in a job that ends with it, and starts it again with growing pauses;
 *  - stops it by closing its input, and after ten seconds by force.
 *
 * Nothing is read from the network, from the command line or from a file that others may write.
 * Three words are the installer's: "remove" deletes the data folder when the agent is removed; "upgrading", said
 * before, has it keep the folder for the version that comes (Windows Installer tells a removal that it is part of an
 * upgrade; the enrollment shall not hang on that alone); and "await", with the program's folder, waits until the
 * programs in it have ended, which a service that says it stopped has not quite.
 */
#include <windows.h>
#include <aclapi.h>
#include <sddl.h>
#include <wchar.h>

#define PATH_CHARS 2048
#define STOP_WAIT_MS 10000
#define LOG_BYTES (1024 * 1024)
#define LOG_LOOK_MS (60 * 60 * 1000)
#define ENROLL_WAIT_MS 5000
#define ENROLL_MOST_MS (2 * 60 * 1000)
#define FAREWELL_MOST_MS (30 * 1000)
#define PAUSE_MOST_MS (5 * 60 * 1000)
/* As long as Windows Installer waits for a service, and more than the two waits of a stop. */
#define END_MOST_MS (30 * 1000)
#define END_LOOK_MS 100
/* An agent that ran this long was well: the next pause is the shortest again. */
#define WELL_MS (60 * 1000)

static const wchar_t service_name[] = L"KeyholderAgent";
static const wchar_t answers_key[] = L"SOFTWARE\\Keyholder\\Agent\\Answers";
static const wchar_t agent_key[] = L"SOFTWARE\\Keyholder\\Agent";
static const wchar_t upgrading[] = L"Upgrading";
/* SYSTEM and administrators own it and alone may enter; nothing is inherited from the folder above. */
static const wchar_t folder_rights[] = L"O:BAG:SYD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)";
static const wchar_t inherited_rights[] = L"O:BAG:SYD:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)";

static SERVICE_STATUS_HANDLE service;
static SERVICE_STATUS status;
static HANDLE stop_asked;
static wchar_t agent[PATH_CHARS], itself[PATH_CHARS];
static wchar_t data[PATH_CHARS], enrollment[PATH_CHARS], answers[PATH_CHARS], journal[PATH_CHARS];

static void tell(DWORD state, DWORD wait_ms)
{
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    status.dwControlsAccepted = state == SERVICE_RUNNING ? SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN : 0;
    status.dwWaitHint = wait_ms;
    status.dwCheckPoint = state == SERVICE_RUNNING || state == SERVICE_STOPPED ? 0 : status.dwCheckPoint + 1;
    if (service != NULL) SetServiceStatus(service, &status);
}

static BOOL exists(const wchar_t *path)
{
    return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

static void set_paths(const wchar_t *folder)
{
    swprintf(agent, PATH_CHARS, L"%ls\\keyholder-agent.exe", folder);
    swprintf(itself, PATH_CHARS, L"%ls\\keyholder-service.exe", folder);
    swprintf(data, PATH_CHARS, L"%ls\\data", folder);
    swprintf(enrollment, PATH_CHARS, L"%ls\\data\\enrollment.json", folder);
    swprintf(answers, PATH_CHARS, L"%ls\\data\\answers.conf", folder);
    swprintf(journal, PATH_CHARS, L"%ls\\data\\agent.log", folder);
}

/* Paths beside this program, wherever it was installed. */
static BOOL find_paths(void)
{
    wchar_t folder[PATH_CHARS];
    DWORD length = GetModuleFileNameW(NULL, folder, PATH_CHARS - 64);
    wchar_t *slash;
    if (length == 0 || length >= PATH_CHARS - 64) return FALSE;
    slash = wcsrchr(folder, L'\\');
    if (slash == NULL) return FALSE;
    *slash = 0;
    set_paths(folder);
    return TRUE;
}

/* The journal belongs to the agent's output too: both only ever write at its end. */
static HANDLE open_journal(void)
{
    SECURITY_ATTRIBUTES inherit = {sizeof inherit, NULL, TRUE};
    return CreateFileW(journal, FILE_APPEND_DATA | SYNCHRONIZE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                       &inherit, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
}

static void note(const char *words)
{
    char line[512];
    SYSTEMTIME now;
    DWORD written;
    HANDLE file = open_journal();
    if (file == INVALID_HANDLE_VALUE) return;
    GetSystemTime(&now);
    wsprintfA(line, "%04d-%02d-%02dT%02d:%02d:%02dZ service: %s\n", now.wYear, now.wMonth, now.wDay, now.wHour,
              now.wMinute, now.wSecond, words);
    WriteFile(file, line, lstrlenA(line), &written, NULL);
    CloseHandle(file);
}

/* Keeps the journal and one before it, each of a bounded size. */
static void bound_journal(void)
{
    wchar_t earlier[PATH_CHARS + 8];
    LARGE_INTEGER size;
    HANDLE file = CreateFileW(journal, GENERIC_READ | GENERIC_WRITE,
                              FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE) return;
    if (GetFileSizeEx(file, &size) && size.QuadPart > LOG_BYTES) {
        swprintf(earlier, PATH_CHARS + 8, L"%ls.1", journal);
        CopyFileW(journal, earlier, FALSE);
        SetEndOfFile(file);
    }
    CloseHandle(file);
}

/* Calls back for everything in a folder, innermost first; what merely points elsewhere is not followed. */
static BOOL each_below(const wchar_t *folder, BOOL (*act)(const wchar_t *path, DWORD attributes))
{
    wchar_t path[PATH_CHARS];
    WIN32_FIND_DATAW found;
    BOOL good = TRUE;
    HANDLE search;
    if (swprintf(path, PATH_CHARS, L"%ls\\*", folder) < 0) return FALSE;
    search = FindFirstFileW(path, &found);
    if (search == INVALID_HANDLE_VALUE) return GetLastError() == ERROR_FILE_NOT_FOUND;
    do {
        if (wcscmp(found.cFileName, L".") == 0 || wcscmp(found.cFileName, L"..") == 0) continue;
        if (swprintf(path, PATH_CHARS, L"%ls\\%ls", folder, found.cFileName) < 0) {
            good = FALSE;
            continue;
        }
        if ((found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) &&
            !(found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT))
            good = each_below(path, act) && good;
        good = act(path, found.dwFileAttributes) && good;
    } while (FindNextFileW(search, &found));
    FindClose(search);
    return good;
}

static BOOL set_rights(const wchar_t *path, const wchar_t *rights, SECURITY_INFORMATION kind)
{
    PSECURITY_DESCRIPTOR wanted;
    PACL list = NULL;
    PSID owner = NULL;
    BOOL present, defaulted;
    DWORD error;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(rights, SDDL_REVISION_1, &wanted, NULL)) return FALSE;
    GetSecurityDescriptorDacl(wanted, &present, &list, &defaulted);
    GetSecurityDescriptorOwner(wanted, &owner, &defaulted);
    error = SetNamedSecurityInfoW((wchar_t *)path, SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | kind, owner, NULL, list,
                                  NULL);
    LocalFree(wanted);
    return error == ERROR_SUCCESS;
}

static BOOL inherit_rights(const wchar_t *path, DWORD attributes)
{
    if (attributes & FILE_ATTRIBUTE_REPARSE_POINT) return TRUE;
    return set_rights(path, inherited_rights, DACL_SECURITY_INFORMATION | UNPROTECTED_DACL_SECURITY_INFORMATION);
}

/* The folder lies under Program Files, where only administrators may make one: nobody can have laid a trap there. */
static BOOL close_folder(void)
{
    DWORD attributes;
    CreateDirectoryW(data, NULL);
    attributes = GetFileAttributesW(data);
    if (attributes == INVALID_FILE_ATTRIBUTES || !(attributes & FILE_ATTRIBUTE_DIRECTORY) ||
        (attributes & FILE_ATTRIBUTE_REPARSE_POINT))
        return FALSE;
    if (!set_rights(data, folder_rights, DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION)) return FALSE;
    return each_below(data, inherit_rights);
}

/* One value of the installer's, as UTF-8; empty when it is not there. */
static void read_answer(HKEY key, const wchar_t *name, char *text, int room)
{
    wchar_t value[1024];
    DWORD type, bytes = sizeof value - sizeof(wchar_t);
    text[0] = 0;
    if (RegQueryValueExW(key, name, NULL, &type, (BYTE *)value, &bytes) != ERROR_SUCCESS || type != REG_SZ) return;
    value[bytes / sizeof(wchar_t)] = 0;
    /* A line's end inside would begin another line of the answer file. */
    if (wcspbrk(value, L"\r\n") != NULL) return;
    if (WideCharToMultiByte(CP_UTF8, 0, value, -1, text, room, NULL, NULL) == 0) text[0] = 0;
    SecureZeroMemory(value, sizeof value);
}

/* Moves the token out of the registry into the closed folder. An enrolled computer needs none. */
static void take_answers(void)
{
    char token[2048], collector[1024], text[4096];
    DWORD written;
    HANDLE file;
    HKEY key;
    BOOL kept = TRUE;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, answers_key, 0, KEY_READ | KEY_WRITE | KEY_WOW64_64KEY, &key) != ERROR_SUCCESS)
        return;
    read_answer(key, L"Token", token, sizeof token);
    read_answer(key, L"Collector", collector, sizeof collector);
    if (token[0] != 0 && !exists(enrollment)) {
        lstrcpyA(text, "token = ");
        lstrcatA(text, token);
        if (collector[0] != 0) {
            lstrcatA(text, "\ncollector = ");
            lstrcatA(text, collector);
        }
        lstrcatA(text, "\n");
        file = CreateFileW(answers, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
        kept = file != INVALID_HANDLE_VALUE && WriteFile(file, text, lstrlenA(text), &written, NULL) &&
               FlushFileBuffers(file);
        if (file != INVALID_HANDLE_VALUE) CloseHandle(file);
    }
    if (kept) {
        RegDeleteValueW(key, L"Token");
        RegDeleteValueW(key, L"Collector");
    }
    SecureZeroMemory(token, sizeof token);
    SecureZeroMemory(text, sizeof text);
    RegCloseKey(key);
    if (kept) RegDeleteKeyExW(HKEY_LOCAL_MACHINE, answers_key, KEY_WOW64_64KEY, 0);
}

/* Says that the removal which follows makes room for another version. */
static int mark_upgrade(void)
{
    DWORD yes = 1;
    HKEY key;
    LSTATUS error = RegCreateKeyExW(HKEY_LOCAL_MACHINE, agent_key, 0, NULL, 0, KEY_WRITE | KEY_WOW64_64KEY, NULL, &key,
                                    NULL);
    if (error != ERROR_SUCCESS) return 1;
    error = RegSetValueExW(key, upgrading, 0, REG_DWORD, (BYTE *)&yes, sizeof yes);
    RegCloseKey(key);
    return error == ERROR_SUCCESS ? 0 : 1;
}

static BOOL is_upgrade(void)
{
    HKEY key;
    BOOL found;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, agent_key, 0, KEY_READ | KEY_WOW64_64KEY, &key) != ERROR_SUCCESS) return FALSE;
    found = RegQueryValueExW(key, upgrading, NULL, NULL, NULL, NULL) == ERROR_SUCCESS;
    RegCloseKey(key);
    return found;
}

/* Leaves no key behind that holds nothing, and no mark of an upgrade that is over. */
static void clean_registry(void)
{
    HKEY key;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, agent_key, 0, KEY_WRITE | KEY_WOW64_64KEY, &key) != ERROR_SUCCESS) return;
    RegDeleteValueW(key, upgrading);
    RegCloseKey(key);
    /* A key with others below stays. */
    RegDeleteKeyExW(HKEY_LOCAL_MACHINE, agent_key, KEY_WOW64_64KEY, 0);
    RegDeleteKeyExW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\Keyholder", KEY_WOW64_64KEY, 0);
}

/* Whatever the agent starts ends with this service. */
static HANDLE new_job(void)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits;
    HANDLE job = CreateJobObjectW(NULL, NULL);
    ZeroMemory(&limits, sizeof limits);
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    if (job != NULL) SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    return job;
}

/* Ends what is left of a job, a look that was under way, and waits until its files are no longer in use. */
static void end_job(HANDLE job)
{
    JOBOBJECT_BASIC_ACCOUNTING_INFORMATION left;
    int tries;
    TerminateJobObject(job, 1);
    for (tries = 0; tries < 100; tries++) {
        if (!QueryInformationJobObject(job, JobObjectBasicAccountingInformation, &left, sizeof left, NULL)) break;
        if (left.ActiveProcesses == 0) break;
        Sleep(50);
    }
    CloseHandle(job);
}

/*
 * Runs the agent with these words until it ends, the service shall stop, or a limit (0: none) is over. Returns its exit
 * code, or STILL_ACTIVE.
 */
static DWORD run_agent(const wchar_t *words, DWORD limit_ms)
{
    SECURITY_ATTRIBUTES inherit = {sizeof inherit, NULL, TRUE};
    STARTUPINFOW start;
    PROCESS_INFORMATION process;
    wchar_t line[3 * PATH_CHARS];
    HANDLE job, out, in_read, in_write, both[2];
    DWORD code = STILL_ACTIVE, waited;
    if (!CreatePipe(&in_read, &in_write, &inherit, 0)) return 1;
    SetHandleInformation(in_write, HANDLE_FLAG_INHERIT, 0);
    bound_journal();
    out = open_journal();
    job = new_job();
    ZeroMemory(&start, sizeof start);
    start.cb = sizeof start;
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = in_read;
    start.hStdOutput = start.hStdError = out;
    swprintf(line, 3 * PATH_CHARS, L"\"%ls\" %ls --data \"%ls\"", agent, words, data);
    if (!CreateProcessW(agent, line, NULL, NULL, TRUE, CREATE_SUSPENDED | CREATE_NO_WINDOW, NULL, data, &start,
                        &process)) {
        note("keyholder-agent.exe could not be started");
        code = 1;
    } else {
        if (job != NULL) AssignProcessToJobObject(job, process.hProcess);
        ResumeThread(process.hThread);
        CloseHandle(process.hThread);
        both[0] = stop_asked;
        both[1] = process.hProcess;
        do {
            waited = WaitForMultipleObjects(2, both, FALSE, limit_ms == 0 ? LOG_LOOK_MS : limit_ms);
            if (waited == WAIT_TIMEOUT) bound_journal();
        } while (waited == WAIT_TIMEOUT && limit_ms == 0);
        /* The end of its input tells it to finish what it does. */
        CloseHandle(in_write);
        in_write = NULL;
        if (WaitForSingleObject(process.hProcess, STOP_WAIT_MS) == WAIT_OBJECT_0)
            GetExitCodeProcess(process.hProcess, &code);
        else if (job == NULL)
            TerminateProcess(process.hProcess, 1);
        if (job != NULL) end_job(job);
        job = NULL;
        WaitForSingleObject(process.hProcess, STOP_WAIT_MS);
        CloseHandle(process.hProcess);
    }
    if (in_write != NULL) CloseHandle(in_write);
    CloseHandle(in_read);
    if (out != INVALID_HANDLE_VALUE) CloseHandle(out);
    if (job != NULL) CloseHandle(job);
    return code;
}

static BOOL stopping(DWORD wait_ms)
{
    return WaitForSingleObject(stop_asked, wait_ms) == WAIT_OBJECT_0;
}

static DWORD longer(DWORD pause)
{
    return pause * 2 > PAUSE_MOST_MS ? PAUSE_MOST_MS : pause * 2;
}

/* Enrolls, runs, and begins again, until the service shall stop. */
static void keep_running(void)
{
    DWORD pause = 1000;
    ULONGLONG began;
    while (!stopping(0)) {
        began = GetTickCount64();
        if (exists(enrollment)) {
            DeleteFileW(answers);
            run_agent(L"run --until-input-ends", 0);
            if (stopping(0)) return;
            note("the agent ended; it is started again");
        } else if (exists(answers)) {
            if (run_agent(L"enroll --as-service --answers answers.conf", ENROLL_MOST_MS) == 0) continue;
        } else {
            /* Nothing to do until an administrator enrolls this computer. */
            if (stopping(ENROLL_WAIT_MS)) return;
            take_answers();
            clean_registry();
            continue;
        }
        if (GetTickCount64() - began > WELL_MS) pause = 1000;
        if (stopping(pause)) return;
        pause = longer(pause);
    }
}

static DWORD WINAPI on_control(DWORD control, DWORD kind, void *event, void *context)
{
    (void)kind, (void)event, (void)context;
    if (control == SERVICE_CONTROL_INTERROGATE) return NO_ERROR;
    if (control != SERVICE_CONTROL_STOP && control != SERVICE_CONTROL_SHUTDOWN) return ERROR_CALL_NOT_IMPLEMENTED;
    tell(SERVICE_STOP_PENDING, STOP_WAIT_MS + 5000);
    SetEvent(stop_asked);
    return NO_ERROR;
}

static void WINAPI service_main(DWORD count, wchar_t **words)
{
    (void)count, (void)words;
    service = RegisterServiceCtrlHandlerExW(service_name, on_control, NULL);
    if (service == NULL) return;
    tell(SERVICE_START_PENDING, 5000);
    stop_asked = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (stop_asked == NULL || !find_paths() || !close_folder()) {
        /* Keys are not laid into a folder that others may enter. Windows tries again, as the service is set to. */
        status.dwWin32ExitCode = ERROR_ACCESS_DENIED;
        tell(SERVICE_STOPPED, 0);
        return;
    }
    tell(SERVICE_RUNNING, 0);
    note("started");
    take_answers();
    clean_registry();
    keep_running();
    note("stopped");
    tell(SERVICE_STOPPED, 0);
}

static BOOL delete_one(const wchar_t *path, DWORD attributes)
{
    SetFileAttributesW(path, FILE_ATTRIBUTE_NORMAL);
    return (attributes & FILE_ATTRIBUTE_DIRECTORY) ? RemoveDirectoryW(path) : DeleteFileW(path);
}

/* Keys, spool and journal: after this, the computer is no device of the firm's any more. */
static int remove_data(void)
{
    DWORD attributes;
    if (is_upgrade()) return 0;
    clean_registry();
    if (!find_paths()) return 1;
    attributes = GetFileAttributesW(data);
    if (attributes == INVALID_FILE_ATTRIBUTES) return 0;
    /* The firm sees at once that this computer no longer reports, and why. It never stands in the way. */
    stop_asked = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (stop_asked != NULL && exists(enrollment)) run_agent(L"farewell", FAREWELL_MOST_MS);
    if (!(attributes & FILE_ATTRIBUTE_REPARSE_POINT) && !each_below(data, delete_one)) return 1;
    return RemoveDirectoryW(data) ? 0 : 1;
}

/* Windows lets nobody write to a program that runs. */
static BOOL runs(const wchar_t *program)
{
    HANDLE file = CreateFileW(program, GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL,
                              OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, NULL);
    if (file == INVALID_HANDLE_VALUE) return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(file);
    return FALSE;
}

/*
 * A program that still runs could not be taken away: the earlier one would stay until the computer starts anew, or the
 * new one would be deleted then. A service counts as stopped before its processes are gone.
 */
static int await_end(const wchar_t *folder)
{
    ULONGLONG began = GetTickCount64();
    if (wcslen(folder) >= PATH_CHARS - 64) return 1;
    set_paths(folder);
    while (runs(agent) || runs(itself)) {
        if (GetTickCount64() - began > END_MOST_MS) return 1;
        Sleep(END_LOOK_MS);
    }
    return 0;
}

int wmain(int count, wchar_t **words)
{
    SERVICE_TABLE_ENTRYW table[] = {{(wchar_t *)service_name, service_main}, {NULL, NULL}};
    if (count == 2 && wcscmp(words[1], L"remove") == 0) return remove_data();
    if (count == 2 && wcscmp(words[1], L"upgrading") == 0) return mark_upgrade();
    if (count == 3 && wcscmp(words[1], L"await") == 0) return await_end(words[2]);
    return StartServiceCtrlDispatcherW(table) ? 0 : 1;
}
