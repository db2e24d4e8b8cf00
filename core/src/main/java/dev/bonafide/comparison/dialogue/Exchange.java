package dev.bonafide.comparison.dialogue;

import java.util.List;

/**
 * A request and what the subject said to it.
 *
 * @param request a turn of the other side
 * @param replies the subject's next turns, at most two: until the other side has spoken twice
 * @param nexts what the other side said after each of the replies; the last may lack one
 */
public record Exchange(DialogueTurn request, List<DialogueTurn> replies, List<DialogueTurn> nexts) {
  public Exchange {
    replies = List.copyOf(replies);
    nexts = List.copyOf(nexts);
  }

  /** Whether the other side speaks after a reply: what is added at a conversation's end is not. */
  public boolean followed(int reply) {
    return reply < nexts.size();
  }
}
