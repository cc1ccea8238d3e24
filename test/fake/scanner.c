/*
 * What a scanner for malware does to an update on Windows: it opens a file that was just written and, for as long as it
 * looks, lets nobody rename it. This one holds each part of a release from when it is there until one second after the
 * agent begins to put it into its place.
 *
 * scanner.exe DATA FOLDER OF THE AGENT
 */
#include <windows.h>
#include <stdio.h>

static BOOL any(const char *pattern, char *name)
{
    WIN32_FIND_DATAA found;
    HANDLE search = FindFirstFileA(pattern, &found);
    if (search == INVALID_HANDLE_VALUE) return FALSE;
    if (name != NULL) lstrcpyA(name, found.cFileName);
    FindClose(search);
    return TRUE;
}

int main(int count, char **words)
{
    char parts[512], drafts[512], name[MAX_PATH], path[1024];
    HANDLE held;
    if (count != 2) return 2;
    snprintf(parts, sizeof parts, "%s\\update\\parts\\*keyholder-agent.exe.part", words[1]);
    snprintf(drafts, sizeof drafts, "%s\\versions\\.new-*", words[1]);
    for (;;) {
        while (!any(parts, name)) Sleep(5);
        snprintf(path, sizeof path, "%s\\update\\parts\\%s", words[1], name);
        held = CreateFileA(path, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
        if (held == INVALID_HANDLE_VALUE) continue;
        while (!any(drafts, NULL)) Sleep(5);
        Sleep(1000);
        CloseHandle(held);
        printf("held %s\n", name);
        fflush(stdout);
        while (any(parts, NULL)) Sleep(5);
    }
}
