package dev.bonafide.comparison;

import java.util.List;

/**
 * A request and what the subject said to it.
 *
 * @param request a turn of the other side
 * @param replies the subject's next turns, at most two: until the other side has spoken twice
 * @param followed whether the other side speaks after the last of the replies
 */
record Exchange(Turn request, List<Turn> replies, boolean followed) {
  Exchange {
    replies = List.copyOf(replies);
  }

  /** Whether the other side speaks after a reply: what is added at a conversation's end is not. */
  boolean followed(int reply) {
    return followed || reply < replies.size() - 1;
  }
}
