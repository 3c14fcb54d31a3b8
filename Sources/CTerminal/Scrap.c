// Paper to draw a frame on before it is shown: a file in memory, put where the screen's own would be.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int terminal_scrap_open(void) {
#ifdef __linux__
  return memfd_create("frame", MFD_CLOEXEC);
#else
  char name[] = "/tmp/dateline-frame-XXXXXX";
  int scrap = mkstemp(name);
  if (scrap < 0) return -1;
  unlink(name);
  fcntl(scrap, F_SETFD, FD_CLOEXEC);
  return scrap;
#endif
}

int terminal_stand_in(int descriptor, int place) {
  int result;
  do {
#ifdef __linux__
    result = dup3(descriptor, place, O_CLOEXEC);
#else
    result = dup2(descriptor, place);
    if (result >= 0) fcntl(place, F_SETFD, FD_CLOEXEC);
#endif
  } while (result < 0 && (errno == EINTR || errno == EBUSY));
  return result < 0 ? -1 : 0;
}
