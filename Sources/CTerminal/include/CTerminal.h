// The C that must hold state between a signal and the program: Swift code may not run in a signal
// handler, since it may allocate, lock and retain.
#pragma once

#include <stddef.h>

// The crash guard: when the program traps or is killed by a fault, the terminal gets back the
// settings that it had, and whatever handled the signal before goes on.

/// Remembers how the terminal on `descriptor` is set now. To be called before anything changes it.
/// Returns 0, or -1 if the descriptor is not a terminal.
int terminal_guard_remember(int descriptor);

/// From now on a crash silences `drawing` and `showing`, the descriptors that the screen is drawn
/// through (perhaps the same), so that no other thread draws on; writes `reset` (the bytes that leave the alternate screen, show the
/// cursor and the like; at most 1023, the rest is not kept) to the remembered descriptor, which must
/// be another; and restores the remembered settings.
void terminal_guard_arm(const char *reset, int drawing, int showing);

/// From now on a crash leaves the terminal alone.
void terminal_guard_disarm(void);

/// Restores the remembered settings, once the screen was left by other means.
void terminal_guard_restore_settings(void);

// Signals as bytes: each one heard is written to a pipe, where a dispatch source reads it. Dispatch's
// own signal sources install their handlers later and on another thread, too late for ncurses,
// which takes every signal that it finds without one.

/// Begins to hear SIGWINCH, SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGTSTP and SIGCONT, except those
/// that the parent process had set to be ignored. Returns the end of the pipe to read signal
/// numbers from, a byte each, without blocking; or -1.
int terminal_signals_open(void);

/// Hands the signals back to whoever had them before.
void terminal_signals_close(void);

/// Stops this process and the others of its job as Ctrl-Z would, and returns when it goes on: at
/// once where nobody could wake it up. The SIGCONT that ends the stop is not heard.
void terminal_signals_stop_job(void);

// A frame is drawn on a scrap first, and shown as a whole.

/// A file in memory that no child inherits and that has no name; or -1.
int terminal_scrap_open(void);

/// Puts what `descriptor` stands for in the place of another descriptor; no child inherits it there.
/// Returns 0, or -1.
int terminal_stand_in(int descriptor, int place);
