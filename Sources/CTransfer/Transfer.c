// Transfers and the pool that runs them.
#include "CTransfer.h"
#include "Library.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define curl transfer_library

struct transfer_pool {
  CURLM *multi;
};

struct transfer {
  CURL *easy;
  struct curl_slist *head;
  transfer_pool *pool;
  transfer_listener listener;
};

transfer_pool *transfer_pool_make(void) {
  transfer_pool *pool = calloc(1, sizeof *pool);
  if (!pool) return NULL;
  pool->multi = curl.multi_init();
  if (!pool->multi) {
    free(pool);
    return NULL;
  }
  // A connection is used by one transfer at a time, so that whose address was looked at is known.
  curl.multi_setopt(pool->multi, CURLMOPT_PIPELINING, (long)CURLPIPE_NOTHING);
  return pool;
}

// Writing to a connection that the other side has closed may raise SIGPIPE, which libcurl would have
// ignored by the whole program if it were asked to. It is held back from this thread alone.
typedef struct {
  sigset_t former;
  bool was_pending;
} quiet;

static bool is_pending(void) {
  sigset_t pending;
  sigemptyset(&pending);
  return sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 1;
}

static quiet hush(void) {
  quiet state = {.was_pending = is_pending()};
  sigset_t broken_pipe;
  sigemptyset(&broken_pipe);
  sigaddset(&broken_pipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &broken_pipe, &state.former);
  return state;
}

static void unhush(quiet state) {
  if (!state.was_pending && is_pending()) {
    sigset_t broken_pipe;
    sigemptyset(&broken_pipe);
    sigaddset(&broken_pipe, SIGPIPE);
    int number;
    sigwait(&broken_pipe, &number);
  }
  pthread_sigmask(SIG_SETMASK, &state.former, NULL);
}

void transfer_pool_free(transfer_pool *pool) {
  if (!pool) return;
  quiet state = hush();
  curl.multi_cleanup(pool->multi);
  unhush(state);
  free(pool);
}

bool transfer_pool_run(transfer_pool *pool) {
  int running = 0;
  quiet state = hush();
  CURLMcode code = curl.multi_perform(pool->multi, &running);
  unhush(state);
  return code == CURLM_OK;
}

bool transfer_pool_wait(transfer_pool *pool, int milliseconds) {
  return curl.multi_poll(pool->multi, NULL, 0, milliseconds, NULL) == CURLM_OK;
}

static bool may_connect_to(transfer *one, const void *number, size_t count) {
  return one->listener.may_connect(one->listener.context, number, count);
}

static curl_socket_t open_socket(void *self, curlsocktype purpose, struct curl_sockaddr *to) {
  transfer *one = self;
  if (purpose != CURLSOCKTYPE_IPCXN) return CURL_SOCKET_BAD;
  bool may_connect = false;
  if (to->family == AF_INET) {
    const struct in_addr *four = &((const struct sockaddr_in *)&to->addr)->sin_addr;
    may_connect = may_connect_to(one, four, sizeof *four);
  } else if (to->family == AF_INET6) {
    const struct in6_addr *six = &((const struct sockaddr_in6 *)&to->addr)->sin6_addr;
    may_connect = may_connect_to(one, six, sizeof *six);
  }
  if (!may_connect) return CURL_SOCKET_BAD;
  // Programs that are started, a browser for one, get no connection of ours.
#ifdef SOCK_CLOEXEC
  return socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
#else
  int descriptor = socket(to->family, to->socktype, to->protocol);
  if (descriptor >= 0) fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  return descriptor;
#endif
}

// Connections that are used again open no socket: what they lead to is looked at here.
static int before_request(void *self, char *to, char *from, int to_port, int from_port) {
  (void)from, (void)to_port, (void)from_port;
  transfer *one = self;
  char literal[INET6_ADDRSTRLEN] = "";
  strncat(literal, to ? to : "", sizeof literal - 1);
  char *zone = strchr(literal, '%');
  if (zone) *zone = 0;
  struct in_addr four;
  struct in6_addr six;
  bool may_connect = false;
  if (inet_pton(AF_INET, literal, &four) == 1) {
    may_connect = may_connect_to(one, &four, sizeof four);
  } else if (inet_pton(AF_INET6, literal, &six) == 1) {
    may_connect = may_connect_to(one, &six, sizeof six);
  }
  return may_connect ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

static size_t take_head(char *bytes, size_t size, size_t count, void *self) {
  transfer *one = self;
  size_t all = size * count;
  return one->listener.take_head(one->listener.context, (const uint8_t *)bytes, all) ? all : all + 1;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *self) {
  transfer *one = self;
  size_t all = size * count;
  switch (one->listener.take_body(one->listener.context, (const uint8_t *)bytes, all)) {
  case transfer_taken: return all;
  case transfer_must_wait: return CURL_WRITEFUNC_PAUSE;
  default: return all + 1;
  }
}

static int go_on(
    void *self, curl_off_t whole, curl_off_t received, curl_off_t to_send, curl_off_t sent) {
  (void)whole, (void)to_send, (void)sent;
  transfer *one = self;
  return one->listener.go_on(one->listener.context, received) ? 0 : 1;
}

transfer *transfer_make(
    const char *address, const char *proxy, const char *agent, transfer_patience patience) {
  transfer *one = calloc(1, sizeof *one);
  if (!one) return NULL;
  CURL *easy = one->easy = curl.easy_init();
  bool is_set = easy && curl.easy_setopt(easy, CURLOPT_URL, address) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_PROXY, proxy) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_NOPROXY, "") == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_USERAGENT, agent) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_PRIVATE, one) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_NOSIGNAL, 1L) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L) == CURLE_OK
    // Every encoding that the library can take off.
    && curl.easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "") == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, patience.connect_milliseconds) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_TIMEOUT_MS, patience.whole_milliseconds) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, patience.slow_seconds) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, patience.slow_bytes) == CURLE_OK;
  if (!is_set) {
    transfer_free(one);
    return NULL;
  }
  // What has been read is unpacked whole, also while a transfer waits: little is read at once.
  curl.easy_setopt(easy, CURLOPT_BUFFERSIZE, 2048L);
  // What an older library does not know is its default.
  curl.easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
  curl.easy_setopt(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
  curl.easy_setopt(easy, CURLOPT_HTTP09_ALLOWED, 0L);
  curl.easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
  curl.easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
  curl.easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
#if LIBCURL_VERSION_NUM >= 0x075500
  curl.easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#endif
#if LIBCURL_VERSION_NUM >= 0x075700
  // One that is given up while its name is looked up does not wait for the answer.
  curl.easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
#endif
  return one;
}

bool transfer_add_head(transfer *one, const char *line) {
  struct curl_slist *longer = curl.slist_append(one->head, line);
  if (longer) one->head = longer;
  return longer != NULL;
}

bool transfer_set_form(transfer *one, const uint8_t *bytes, size_t count) {
  // Without this a server that does not know the question lets a second pass.
  return transfer_add_head(one, "Expect:")
    && curl.easy_setopt(one->easy, CURLOPT_POST, 1L) == CURLE_OK
    && curl.easy_setopt(one->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count) == CURLE_OK
    && curl.easy_setopt(one->easy, CURLOPT_COPYPOSTFIELDS, bytes) == CURLE_OK;
}

bool transfer_begin(transfer *one, transfer_pool *pool, const transfer_listener *listener) {
  one->listener = *listener;
  CURL *easy = one->easy;
  bool is_set = curl.easy_setopt(easy, CURLOPT_HTTPHEADER, one->head) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_OPENSOCKETDATA, one) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_head) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_HEADERDATA, one) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_WRITEDATA, one) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, go_on) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_XFERINFODATA, one) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_NOPROGRESS, 0L) == CURLE_OK;
  bool is_looked_at = curl.easy_setopt(easy, CURLOPT_PREREQFUNCTION, before_request) == CURLE_OK
    && curl.easy_setopt(easy, CURLOPT_PREREQDATA, one) == CURLE_OK;
  // A library that cannot be asked what a standing connection leads to uses none twice.
  if (!is_looked_at) {
    is_set = is_set && curl.easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L) == CURLE_OK;
  }
  if (!is_set || curl.multi_add_handle(pool->multi, easy) != CURLM_OK) return false;
  one->pool = pool;
  return true;
}

void transfer_hold(transfer *one) {
  curl.easy_setopt(one->easy, CURLOPT_TIMEOUT_MS, 0L);
}

void transfer_resume(transfer *one, long whole_milliseconds) {
  curl.easy_setopt(one->easy, CURLOPT_TIMEOUT_MS, whole_milliseconds);
  quiet state = hush();
  curl.easy_pause(one->easy, CURLPAUSE_CONT);
  unhush(state);
}

void transfer_free(transfer *one) {
  if (!one) return;
  quiet state = hush();
  if (one->pool) curl.multi_remove_handle(one->pool->multi, one->easy);
  if (one->easy) curl.easy_cleanup(one->easy);
  unhush(state);
  curl.slist_free_all(one->head);
  free(one);
}

static transfer_ending ending_of(CURL *easy, CURLcode code) {
  switch ((int)code) {
  case CURLE_OK: return transfer_ended_whole;
  case CURLE_WRITE_ERROR:
  case CURLE_ABORTED_BY_CALLBACK: return transfer_ended_by_listener;
  case CURLE_COULDNT_RESOLVE_PROXY:
  case CURLE_COULDNT_RESOLVE_HOST: return transfer_ended_unresolved;
  case CURLE_PROXY:
  case CURLE_COULDNT_CONNECT: return transfer_ended_unconnected;
  case CURLE_OPERATION_TIMEDOUT: {
    // The time that passed until a request could be sent; none if it never could.
    double ready = 0;
    curl.easy_getinfo(easy, CURLINFO_PRETRANSFER_TIME, &ready);
    return ready > 0 ? transfer_ended_late : transfer_ended_late_connecting;
  }
  case CURLE_PEER_FAILED_VERIFICATION:
  case CURLE_SSL_ISSUER_ERROR:
  case CURLE_SSL_INVALIDCERTSTATUS:
  case CURLE_SSL_CACERT_BADFILE: return transfer_ended_untrusted;
  case CURLE_SSL_CONNECT_ERROR:
  case CURLE_SSL_CERTPROBLEM:
  case CURLE_SSL_CIPHER:
  case 98: /* CURLE_SSL_CLIENTCERT, of 7.77 */ return transfer_ended_tls;
  case CURLE_PARTIAL_FILE:
  case CURLE_GOT_NOTHING:
  case CURLE_SEND_ERROR:
  case CURLE_RECV_ERROR:
  case CURLE_HTTP2:
  case CURLE_HTTP2_STREAM: return transfer_ended_broken;
  case CURLE_BAD_CONTENT_ENCODING: return transfer_ended_encoding;
  case CURLE_UNSUPPORTED_PROTOCOL:
  case CURLE_WEIRD_SERVER_REPLY: return transfer_ended_not_http;
  case CURLE_OUT_OF_MEMORY:
  case 100: /* CURLE_TOO_LARGE, of 8.6 */ return transfer_ended_large;
  case CURLE_URL_MALFORMAT: return transfer_ended_address;
  default: return transfer_ended_otherwise;
  }
}

transfer *transfer_next_ended(transfer_pool *pool, transfer_ending *ending) {
  int left = 0;
  CURLMsg *message;
  while ((message = curl.multi_info_read(pool->multi, &left))) {
    if (message->msg != CURLMSG_DONE) continue;
    transfer *one = NULL;
    curl.easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&one);
    *ending = ending_of(message->easy_handle, message->data.result);
    return one;
  }
  return NULL;
}
