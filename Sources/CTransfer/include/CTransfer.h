// Transfers over HTTP, by libcurl: its options are set through functions of variable arguments, which
// Swift cannot call, and the library is opened when the first transfer is wanted and not at the
// program's start, which it would make five times longer.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Opens the library, once; any thread may ask at any time. Whether it is there and has all that is
/// called here (libcurl 7.66 of 2019 or later). Nothing below may be called before it was.
bool transfer_library_open(void);

/// Transfers that are run by one thread, and the connections that they leave to each other.
typedef struct transfer_pool transfer_pool;

/// A pool, or nothing if there is no memory.
transfer_pool *transfer_pool_make(void);

/// Closes its connections. Every transfer must have been freed.
void transfer_pool_free(transfer_pool *pool);

/// Moves every transfer on as far as it goes. False if the pool is broken.
bool transfer_pool_run(transfer_pool *pool);

/// Waits for something to happen to any of them, `milliseconds` at most. False if the pool is broken.
bool transfer_pool_wait(transfer_pool *pool, int milliseconds);

/// What becomes of a piece of a body.
typedef enum {
  /// It was taken.
  transfer_taken,
  /// It was not: it comes again when the transfer is resumed.
  transfer_must_wait,
  /// It ends the transfer.
  transfer_refused,
} transfer_verdict;

/// Who is told of a transfer while it runs, always on the thread that runs the pool. Those that
/// answer with a truth say whether the transfer may go on.
typedef struct {
  /// Handed to each of them.
  void *context;
  /// A connection is about to be made, or one that stands is about to be used, to the host of this
  /// number: an IPv4 address of 4 bytes or an IPv6 address of 16.
  bool (*may_connect)(void *context, const uint8_t *number, size_t count);
  /// A line of the answer's head has come, its line end with it; the status line is one, the empty
  /// line at the end too. Answers that come before the last one (1xx) have a head as well.
  bool (*take_head)(void *context, const uint8_t *bytes, size_t count);
  /// Some of the answer's body has come, its content encoding taken off.
  transfer_verdict (*take_body)(void *context, const uint8_t *bytes, size_t count);
  /// So many bytes of the body have come over the wire.
  bool (*go_on)(void *context, int64_t received);
} transfer_listener;

/// How long a transfer may take. Nothing is 0 for ever.
typedef struct {
  /// To connect, its name's look-up and its handshakes among it.
  long connect_milliseconds;
  /// In all.
  long whole_milliseconds;
  /// It ends when for so many seconds fewer than so many bytes a second came.
  long slow_seconds, slow_bytes;
} transfer_patience;

/// One request and its answer.
typedef struct transfer transfer;

/// A GET of an http or https address, which is not yet begun; nothing if there is no memory. `proxy`
/// is an address, or empty for none: the environment is not asked. The texts are copied.
transfer *transfer_make(
    const char *address, const char *proxy, const char *agent, transfer_patience patience);

/// Adds a line such as `Accept: text/html` to the request's head.
bool transfer_add_head(transfer *one, const char *line);

/// Makes it a POST with this body.
bool transfer_set_form(transfer *one, const uint8_t *bytes, size_t count);

/// Begins it in a pool. The listener is copied; its context must live until the transfer is freed.
bool transfer_begin(transfer *one, transfer_pool *pool, const transfer_listener *listener);

/// Takes the time that a transfer waits out of its patience: to be called once after it must wait.
void transfer_hold(transfer *one);

/// Lets a transfer go on that has waited; from its beginning it has so many milliseconds in all. What
/// waited is told again at once. Not to be called by a listener.
void transfer_resume(transfer *one, long whole_milliseconds);

/// Gives it up if it runs, and frees it. Not to be called by a listener.
void transfer_free(transfer *one);

/// How a transfer ended.
typedef enum {
  /// The answer came whole.
  transfer_ended_whole,
  /// A listener said no.
  transfer_ended_by_listener,
  transfer_ended_unresolved,
  transfer_ended_unconnected,
  /// Time ran out: before it was connected, or after.
  transfer_ended_late_connecting,
  transfer_ended_late,
  /// No agreement about encryption.
  transfer_ended_tls,
  /// The certificate is not one to trust.
  transfer_ended_untrusted,
  /// The connection broke before the answer was whole.
  transfer_ended_broken,
  /// The body is not in the encoding that it is said to be in.
  transfer_ended_encoding,
  /// What answered does not speak HTTP.
  transfer_ended_not_http,
  /// A line of the head is longer than the library takes, or there is no memory.
  transfer_ended_large,
  /// The library does not take the address.
  transfer_ended_address,
  transfer_ended_otherwise,
} transfer_ending;

/// The next transfer of a pool that has ended and was not told of before, or nothing; it is to be
/// freed by whoever asks.
transfer *transfer_next_ended(transfer_pool *pool, transfer_ending *ending);
