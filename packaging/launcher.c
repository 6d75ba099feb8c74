/* Satchel.exe and Satchel.com: run the Python that lies in program\ inside this very process.

   One process, so that the taskbar, the task manager and whoever ends it see Satchel and no Python.
   What cannot be done is told in a window (Satchel.exe) or on the console (Satchel.com). */

#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32768 /* what Windows allows for a path */
#define OLDEST_BUILD 17763 /* Windows 10, version 1809: Qt loads on nothing older */

typedef int (*python_main)(int, wchar_t **);
typedef LONG (WINAPI *tell_version)(OSVERSIONINFOW *);

static const wchar_t TOO_OLD[] =
    L"Satchel needs Windows 10, version 1809 or newer. This Windows is older.\n"
    L"Open archive.html in its folder instead: a browser shows it.\n\n"
    L"Для Satchel нужна Windows 10 версии 1809 или новее. Эта Windows старше.\n"
    L"Вместо этого откройте файл archive.html в его папке: его покажет браузер.\n\n"
    L"Satchel үчүн Windows 10, 1809 же андан жаңы версиясы керек. Бул Windows эскирээк.\n"
    L"Анын ордуна папкасындагы archive.html файлын ачыңыз: аны браузер көрсөтөт.";
static const wchar_t INCOMPLETE[] =
    L"This copy of Satchel is not complete. Copy the whole folder anew from where you got it.\n\n"
    L"Эта копия Satchel неполна. Скопируйте всю папку заново оттуда, где вы её взяли.\n\n"
    L"Satchel'дин бул көчүрмөсү толук эмес. Бүт папканы алган жериңизден кайра көчүрүңүз.";
static const wchar_t TOO_DEEP[] =
    L"This folder lies too deep for this Windows. Move the folder Satchel, for example to C:\\Satchel.\n\n"
    L"Папка лежит слишком глубоко для этой Windows. Переместите папку Satchel, например, в C:\\Satchel.\n\n"
    L"Папка өтө терең жатат, бул Windows муну ача албайт. Satchel папкасын жылдырыңыз, мисалы: C:\\Satchel.";

static int tell(const wchar_t *why) {
#ifdef CONSOLE
    DWORD written;
    HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
    if (!WriteConsoleW(out, why, (DWORD)wcslen(why), &written, NULL)) fwprintf(stderr, L"%ls", why);
    fputs("\n", stderr);
#else
    MessageBoxW(NULL, why, L"Satchel", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
#endif
    return 1;
}

static int too_old(void) {
    OSVERSIONINFOW version = {0};
    tell_version ask =
        (tell_version)(void *)GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "RtlGetVersion");
    version.dwOSVersionInfoSize = sizeof version;
    if (!ask || ask(&version)) return 0;
    return version.dwMajorVersion < 10 ||
           (version.dwMajorVersion == 10 && version.dwBuildNumber < OLDEST_BUILD);
}

/* Why not every file in FILES.txt is there and of its size, or NULL: `HASH SIZE NAME` a line, `/` in names.

   Longer paths than MAX_PATH Windows knows only where its owner wants them, whatever the manifest says,
   and Python ends at them without a word. */
static const wchar_t *what_lacks(const wchar_t *list, wchar_t *path, wchar_t *last) {
    static char line[2 * LONGEST];
    static wchar_t name[LONGEST];
    WIN32_FILE_ATTRIBUTE_DATA found;
    unsigned long long size;
    int start, complete = 1;
    FILE *file = _wfopen(list, L"rb");
    if (!file) return wcslen(list) < MAX_PATH ? INCOMPLETE : TOO_DEEP;
    while (complete && fgets(line, sizeof line, file)) {
        line[strcspn(line, "\r\n")] = 0;
        complete = sscanf(line, "%*64[0-9a-f] %llu %n", &size, &start) == 1 &&
                   MultiByteToWideChar(CP_UTF8, 0, line + start, -1, name, LONGEST) &&
                   (last - path) + wcslen(name) + 2 < LONGEST;
        if (!complete) return fclose(file), INCOMPLETE;
        for (wchar_t *each = name; *each; each++)
            if (*each == L'/') *each = L'\\';
        swprintf(last, LONGEST - (last - path), L"\\%ls", name);
        if (wcslen(path) >= MAX_PATH) return fclose(file), TOO_DEEP;
        complete = GetFileAttributesExW(path, GetFileExInfoStandard, &found) &&
                   ((unsigned long long)found.nFileSizeHigh << 32 | found.nFileSizeLow) == size;
    }
    fclose(file);
    return complete ? NULL : INCOMPLETE;
}

static int run(int count, wchar_t **arguments) {
    static wchar_t own[LONGEST], path[LONGEST], list[LONGEST];
    const wchar_t *lacks;
    wchar_t **told = calloc((size_t)count + 3, sizeof *told), *last;
    HMODULE python;
    python_main start;

    if (too_old()) return tell(TOO_OLD);
    SetDllDirectoryW(L""); /* nothing is ever loaded from the folder that it is started in */
    if (!told || !GetModuleFileNameW(NULL, own, LONGEST)) return tell(INCOMPLETE);
    wcscpy(path, own);
    last = wcsrchr(path, L'\\');
    if (!last || last - path > LONGEST - 40) return tell(INCOMPLETE);

    wcscpy(last, L"\\FILES.txt");
    wcscpy(list, path);
    /* Told, and tried all the same: with a page of the help cut short there is still much to read. */
    lacks = what_lacks(list, path, last);
    if (lacks) tell(lacks);
    if (lacks == TOO_DEEP) return 1;
    wcscpy(last, L"\\program\\python313.dll");
    python = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    start = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!start) return lacks ? 1 : tell(INCOMPLETE);

    told[0] = own;
    told[1] = L"-m";
    told[2] = L"viewer";
    for (int each = 1; each < count; each++) told[each + 2] = arguments[each];
    return start(count + 2, told);
}

#ifdef CONSOLE
int wmain(int count, wchar_t **arguments) { return run(count, arguments); }
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show) {
    (void)instance, (void)before, (void)line, (void)show;
    return run(__argc, __wargv);
}
#endif
