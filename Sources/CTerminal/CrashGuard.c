#include "CTerminal.h"

void dateline_crash_guard_install(void) {}
