// Gives the terminal back when the program crashes. Everything here that runs in a handler is on
// POSIX's list of async-signal-safe functions.
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { crash_count = sizeof crashes / sizeof crashes[0] };

static struct sigaction former[crash_count];
static bool installed;
static atomic_bool armed;

static int terminal = -1;
static int drawn_through = -1;
static int shown_through = -1;
static int nowhere = -1;
static struct termios settings;
static char reset_bytes[1024];
static size_t reset_length;

// A stack overflow leaves no stack for its handler.
static _Alignas(16) char alternate_stack[64 * 1024];

static void write_reset(void) {
  size_t done = 0;
  while (done < reset_length) {
    ssize_t count = write(terminal, reset_bytes + done, reset_length - done);
    if (count > 0) {
      done += (size_t)count;
    } else if (count == 0 || errno != EINTR) {
      return;
    }
  }
}

static void on_crash(int signal, siginfo_t *info, void *context) {
  (void)context;
  int kept = errno;
  if (atomic_exchange(&armed, false)) {
    if (nowhere >= 0 && shown_through >= 0) dup2(nowhere, shown_through);
    if (nowhere >= 0 && drawn_through >= 0) dup2(nowhere, drawn_through);
    write_reset();
    terminal_guard_restore_settings();
  }
  for (int index = 0; index < crash_count; index++) {
    if (crashes[index] == signal) sigaction(signal, &former[index], NULL);
  }
  // A fault happens again as soon as this returns, and then finds the former handler. What was
  // sent, or trapped on purpose, does not: it is sent again.
  if (info->si_code <= 0 || info->si_code == SI_USER || signal == SIGABRT || signal == SIGTRAP) {
    raise(signal);
  }
  errno = kept;
}

static void install(void) {
  if (installed) return;
  installed = true;
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) {
    stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
    sigaltstack(&stack, NULL);
  }
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_crash;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < crash_count; index++) {
    sigaction(crashes[index], &action, &former[index]);
  }
}

int terminal_guard_remember(int descriptor) {
  if (tcgetattr(descriptor, &settings) != 0) return -1;
  terminal = descriptor;
  return 0;
}

void terminal_guard_arm(const char *reset, int drawing, int showing) {
  atomic_store(&armed, false);
  reset_length = strlen(reset);
  if (reset_length >= sizeof reset_bytes) reset_length = sizeof reset_bytes - 1;
  memcpy(reset_bytes, reset, reset_length);
  drawn_through = drawing;
  shown_through = showing;
  if (nowhere < 0) nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  install();
  atomic_store(&armed, true);
}

void terminal_guard_disarm(void) { atomic_store(&armed, false); }

void terminal_guard_restore_settings(void) {
  // Not TCSADRAIN, which may wait for a terminal that is stopped.
  if (terminal >= 0) tcsetattr(terminal, TCSANOW, &settings);
}
