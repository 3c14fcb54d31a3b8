// The functions of libcurl that are called, found when the library is opened.
#pragma once

// The checks of libcurl's header are macros over the names that are not linked here.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

struct transfer_library {
  __typeof__(curl_global_init) *global_init;
  __typeof__(curl_easy_init) *easy_init;
  CURLcode (*easy_setopt)(CURL *, CURLoption, ...);
  CURLcode (*easy_getinfo)(CURL *, CURLINFO, ...);
  __typeof__(curl_easy_pause) *easy_pause;
  __typeof__(curl_easy_cleanup) *easy_cleanup;
  __typeof__(curl_multi_init) *multi_init;
  CURLMcode (*multi_setopt)(CURLM *, CURLMoption, ...);
  __typeof__(curl_multi_add_handle) *multi_add_handle;
  __typeof__(curl_multi_remove_handle) *multi_remove_handle;
  __typeof__(curl_multi_perform) *multi_perform;
  __typeof__(curl_multi_poll) *multi_poll;
  __typeof__(curl_multi_info_read) *multi_info_read;
  __typeof__(curl_multi_cleanup) *multi_cleanup;
  __typeof__(curl_slist_append) *slist_append;
  __typeof__(curl_slist_free_all) *slist_free_all;
};

/// Filled by `transfer_library_open`.
extern struct transfer_library transfer_library;
