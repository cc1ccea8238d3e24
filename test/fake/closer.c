/*
 * For a test of the collector of Windows: closes the console window of a program, as the cross in its corner does.
 * Its one word is a part of the window's title; it says what it closed.
 */
#include <stdio.h>
#include <string.h>
#include <windows.h>

static BOOL CALLBACK close_it(HWND window, LPARAM words)
{
    char title[512];
    GetWindowTextA(window, title, sizeof title);
    if (strstr(title, (const char *)words) == NULL) return TRUE;
    PostMessageA(window, WM_CLOSE, 0, 0);
    printf("closed %s\n", title);
    return TRUE;
}

int main(int count, char **words)
{
    if (count != 2) return 2;
    return EnumWindows(close_it, (LPARAM)words[1]) ? 0 : 1;
}
