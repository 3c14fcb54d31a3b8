// Turns signals into bytes of a pipe, and stops the job.
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

static const int heard[] = {SIGWINCH, SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT};
enum { heard_count = sizeof heard / sizeof heard[0] };

static struct sigaction former[heard_count];
static int ends[2] = {-1, -1};
static bool may_stop;
static bool opened;

static void on_signal(int signal) {
  int kept = errno;
  unsigned char byte = (unsigned char)signal;
  // A full pipe loses the signal: so many are waiting already that this one says nothing new.
  while (write(ends[1], &byte, 1) < 0 && errno == EINTR) continue;
  errno = kept;
}

int terminal_signals_open(void) {
  if (opened) return ends[0];
  if (ends[0] < 0) {
    if (pipe(ends) != 0) return -1;
    for (int index = 0; index < 2; index++) {
      fcntl(ends[index], F_SETFL, O_NONBLOCK);
      fcntl(ends[index], F_SETFD, FD_CLOEXEC);
    }
  }
  opened = true;
  may_stop = true;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < heard_count; index++) {
    sigaction(heard[index], &action, &former[index]);
    bool ignored = former[index].sa_handler == SIG_IGN;
    if (heard[index] == SIGTSTP && ignored) may_stop = false;
    // `nohup` and shells without job control ask for this.
    if (ignored && heard[index] != SIGWINCH) sigaction(heard[index], &former[index], NULL);
  }
  return ends[0];
}

void terminal_signals_close(void) {
  // The pipe stays: a dispatch source may still look at it.
  if (!opened) return;
  opened = false;
  for (int index = 0; index < heard_count; index++) {
    sigaction(heard[index], &former[index], NULL);
  }
}

void terminal_signals_stop_job(void) {
  if (!may_stop) return;
  struct sigaction action, ours, ours_for_continue;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);

  // The others of the job: a script that called this program must stop too, or the shell would
  // not get the terminal. Sent to ourselves as well, it would stop us twice.
  action.sa_handler = SIG_IGN;
  sigaction(SIGTSTP, &action, &ours);
  kill(0, SIGTSTP);
  // A thread that is in its handler just now blocks it, and what is blocked is kept even if it is
  // ignored. Ignoring it once more drops it.
  sigaction(SIGTSTP, &action, NULL);

  // Raised on this thread, where it is not blocked, it takes effect before `raise` returns. In a
  // job that no shell looks after (an orphaned process group) it has none, as it must be.
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, NULL);
  sigaction(SIGCONT, &action, &ours_for_continue);
  sigset_t stop, mask;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &mask);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  sigaction(SIGCONT, &ours_for_continue, NULL);
}
