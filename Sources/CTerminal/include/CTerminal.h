// The C that must hold state: what gives the terminal back when the program crashes.
#pragma once
void dateline_crash_guard_install(void);
