// Every ncurses symbol that is used and that Swift cannot see by itself, each with its reason.
#define NCURSES_WIDECHAR 1  // or Swift sees no wget_wch
#include <locale.h>
#include <ncurses.h>
