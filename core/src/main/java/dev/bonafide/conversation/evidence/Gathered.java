package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Submission;
import java.util.List;

/**
 * What stands around a message, as evidence.
 *
 * @param unread what was handed in and could not be read, each with the reason
 */
public record Gathered(Submission submission, List<String> unread) {
  public Gathered {
    unread = List.copyOf(unread);
  }
}
