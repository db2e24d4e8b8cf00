package dev.bonafide.slack.evidence;

import com.slack.api.model.Message;
import java.util.Set;

/** Which messages of a thread someone said, and which only tell what happened in it. */
final class SlackRequest {
  private static final Set<String> SUBTYPES =
      Set.of("file_share", "thread_broadcast", "me_message", "bot_message");

  private SlackRequest() {}

  static boolean is(Message message) {
    return message.getSubtype() == null || SUBTYPES.contains(message.getSubtype());
  }
}
