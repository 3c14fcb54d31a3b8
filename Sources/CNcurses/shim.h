// Every ncurses symbol that is used and that Swift cannot see by itself, each with its reason.
// Functions that act on `stdscr` are here because Swift 6 refuses global variables of C.
#pragma once

#define NCURSES_WIDECHAR 1  // or Swift sees no wget_wch
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// Declared by hand: <wchar.h> hides it from plain C, and <term.h> defines macros named `lines`,
// `columns` and the like.
extern int wcwidth(wchar_t);
extern char *tigetstr(const char *);
extern int tigetflag(const char *);

// Attribute and mouse masks, casts in macros.
static const unsigned int curses_bold = A_BOLD;
static const unsigned int curses_dim = A_DIM;
#ifdef A_ITALIC
static const unsigned int curses_italic = A_ITALIC;
#else
static const unsigned int curses_italic = 0;
#endif
static const unsigned int curses_underline = A_UNDERLINE;
static const unsigned int curses_reverse = A_REVERSE;
static const unsigned long curses_button1_pressed = BUTTON1_PRESSED;
static const unsigned long curses_button1_released = BUTTON1_RELEASED;
static const unsigned long curses_button4_pressed = BUTTON4_PRESSED;
static const unsigned long curses_button5_pressed = BUTTON5_PRESSED;
static const unsigned long curses_mouse_position = REPORT_MOUSE_POSITION;

// Codes that `define_key` gives to the ends of a pasted text; above all of ncurses' own.
static const int curses_key_paste_begins = KEY_MAX + 0x1001;
static const int curses_key_paste_ends = KEY_MAX + 0x1002;

/// Keys one by one and at once, nothing echoed or translated.
static inline void curses_prepare_input(void) {
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
}

/// No cells are moved aside in a row: where a wide letter is pushed over the edge by half, terminals
/// leave other colors behind than ncurses believes.
static inline void curses_prepare_output(void) { idcok(stdscr, FALSE); }

/// The next key if there is one: KEY_CODE_YES, OK or ERR.
static inline int curses_next(wint_t *key) { return wget_wch(stdscr, key); }

static inline int curses_lines(void) { return getmaxy(stdscr); }
static inline int curses_columns(void) { return getmaxx(stdscr); }
static inline int curses_color_count(void) { return COLORS; }
static inline int curses_pair_count(void) { return COLOR_PAIRS; }
static inline void curses_erase(void) { werase(stdscr); }
static inline void curses_move(int y, int x) { wmove(stdscr, y, x); }
/// The whole screen is sent at the next refresh.
static inline void curses_redraw_all(void) { clearok(curscr, TRUE); }
/// A row is sent whole at the next refresh, whatever stands there or elsewhere.
static inline void curses_redraw_row(int y) { wredrawln(stdscr, y, 1); }

static inline void curses_refresh(void) { wrefresh(stdscr); }

/// Pairs of colors beyond what a `short` holds, where this ncurses has them (6.1, 2018).
static inline int curses_init_pair(int pair, int foreground, int background) {
#if NCURSES_VERSION_PATCH >= 20180127
  return init_extended_pair(pair, foreground, background);
#else
  if (pair > 32767 || foreground > 32767 || background > 32767) return ERR;
  return init_pair((short)pair, (short)foreground, (short)background);
#endif
}

/// Prints UTF-8 from a cell on. An ERR only says that the cursor could not move on from the last
/// cell of the screen.
static inline void curses_print(
    int y, int x, const char *text, int bytes, unsigned int attributes, int pair) {
#if NCURSES_VERSION_PATCH >= 20180127
  wattr_set(stdscr, (attr_t)attributes, 0, &pair);
#else
  wattr_set(stdscr, (attr_t)attributes, (short)pair, NULL);
#endif
  mvwaddnstr(stdscr, y, x, text, bytes);
}

/// What a row shows, as UTF-8; for tests.
static inline void curses_read(int y, char *text, int bytes) {
  mvwinnstr(stdscr, y, 0, text, bytes);
}

/// The color pair of a cell; for tests.
static inline int curses_pair_at(int y, int x) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1];
  attr_t attributes = 0;
  short small = 0;
  mvwin_wch(stdscr, y, x, &cell);
#if NCURSES_VERSION_PATCH >= 20180127
  int pair = 0;
  getcchar(&cell, text, &attributes, &small, &pair);
  return pair;
#else
  getcchar(&cell, text, &attributes, &small, NULL);
  return small;
#endif
}

/// The terminal's size by the kernel: 0, or -1 if it does not know.
static inline int curses_kernel_size(int descriptor, int *lines, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return -1;
  *lines = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

/// The C library takes UTF-8: by the user's locale, else by one that every system has.
static inline void curses_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  if (!setlocale(LC_CTYPE, "C.UTF-8") && !setlocale(LC_CTYPE, "UTF-8")) {
    setlocale(LC_CTYPE, "en_US.UTF-8");
  }
}

/// The columns that the C library, and so ncurses, gives to UTF-8 text; -1 if it cannot print it.
static inline int curses_columns_of(const char *text, int bytes) {
  mbstate_t state;
  memset(&state, 0, sizeof state);
  int columns = 0;
  while (bytes > 0) {
    wchar_t scalar;
    size_t count = mbrtowc(&scalar, text, (size_t)bytes, &state);
    if (count == 0 || count > (size_t)bytes) return -1;
    int width = wcwidth(scalar);
    if (width < 0) return -1;
    columns += width;
    text += count;
    bytes -= (int)count;
  }
  return columns;
}

/// A screen and the streams it was opened on, which live as long as it does.
struct curses_screen {
  SCREEN *screen;
  FILE *input;
  FILE *output;
};

static inline void curses_close(struct curses_screen screen) {
  if (screen.screen) delscreen(screen.screen);
  if (screen.input) fclose(screen.input);
  if (screen.output) fclose(screen.output);
}

/// `newterm` on copies of two descriptors that no child inherits; its screen is null where the
/// terminal is not known.
static inline struct curses_screen curses_open(const char *name, int input, int output) {
  struct curses_screen opened = {0};
  int in = fcntl(input, F_DUPFD_CLOEXEC, 0), out = fcntl(output, F_DUPFD_CLOEXEC, 0);
  opened.input = in < 0 ? NULL : fdopen(in, "r");
  opened.output = out < 0 ? NULL : fdopen(out, "w");
  if (opened.input && opened.output) {
    opened.screen = newterm(name, opened.output, opened.input);
  }
  if (!opened.screen) {
    curses_close(opened);
    memset(&opened, 0, sizeof opened);
  }
  return opened;
}
