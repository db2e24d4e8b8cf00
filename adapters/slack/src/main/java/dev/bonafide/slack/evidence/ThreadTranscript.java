package dev.bonafide.slack.evidence;

import com.slack.api.model.Message;
import java.util.List;

/**
 * A thread as far as it could be read.
 *
 * @param unread what of it could not be, each with the reason
 */
public record ThreadTranscript(List<Message> messages, List<String> unread) {
  public ThreadTranscript {
    messages = List.copyOf(messages);
    unread = List.copyOf(unread);
  }
}
