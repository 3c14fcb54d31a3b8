// Opens libcurl when it is first wanted.
#include "Library.h"

#include "CTransfer.h"

#include <dlfcn.h>
#include <pthread.h>

struct transfer_library transfer_library;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool is_open;

// The second is what Debian calls the library with another library for encryption.
static const char *const names[] = {
#ifdef __APPLE__
  "libcurl.4.dylib", "/usr/lib/libcurl.4.dylib",
#else
  "libcurl.so.4", "libcurl-gnutls.so.4",
#endif
};

static bool find(void *library) {
  const struct {
    void **place;
    const char *name;
  } wanted[] = {
    {(void **)&transfer_library.global_init, "curl_global_init"},
    {(void **)&transfer_library.easy_init, "curl_easy_init"},
    {(void **)&transfer_library.easy_setopt, "curl_easy_setopt"},
    {(void **)&transfer_library.easy_getinfo, "curl_easy_getinfo"},
    {(void **)&transfer_library.easy_pause, "curl_easy_pause"},
    {(void **)&transfer_library.easy_cleanup, "curl_easy_cleanup"},
    {(void **)&transfer_library.multi_init, "curl_multi_init"},
    {(void **)&transfer_library.multi_setopt, "curl_multi_setopt"},
    {(void **)&transfer_library.multi_add_handle, "curl_multi_add_handle"},
    {(void **)&transfer_library.multi_remove_handle, "curl_multi_remove_handle"},
    {(void **)&transfer_library.multi_perform, "curl_multi_perform"},
    {(void **)&transfer_library.multi_poll, "curl_multi_poll"},
    {(void **)&transfer_library.multi_info_read, "curl_multi_info_read"},
    {(void **)&transfer_library.multi_cleanup, "curl_multi_cleanup"},
    {(void **)&transfer_library.slist_append, "curl_slist_append"},
    {(void **)&transfer_library.slist_free_all, "curl_slist_free_all"},
  };
  for (size_t index = 0; index < sizeof wanted / sizeof wanted[0]; index++) {
    *wanted[index].place = dlsym(library, wanted[index].name);
    if (!*wanted[index].place) return false;
  }
  return true;
}

static void open_once(void) {
  for (size_t index = 0; index < sizeof names / sizeof names[0] && !is_open; index++) {
    void *library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
    // It is never closed: connections and the library for encryption keep threads and handlers.
    if (library) {
      is_open = find(library) && transfer_library.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    }
  }
}

bool transfer_library_open(void) {
  pthread_once(&once, open_once);
  return is_open;
}
