package dev.bonafide.lab.bench.screenshot;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A conversation or a post that is drawn.
 *
 * @param title whom the chat is with, the channel, or a mail's subject
 * @param isPost whether it is one text by one author
 */
record DrawnTalk(ChatLook look, String title, boolean isPost, List<DrawnMessage> messages) {
  DrawnTalk {
    messages = List.copyOf(messages);
  }

  /** As a pasted copy of it would be written; the holder of a phone has no name in bubbles. */
  String copy() {
    return isPost
        ? messages.getFirst().words()
        : messages.stream()
            .map(message -> label(message) + ": " + message.words())
            .collect(Collectors.joining("\n"));
  }

  String words() {
    return messages.stream().map(DrawnMessage::words).collect(Collectors.joining(" "));
  }

  String label(DrawnMessage message) {
    return look.hasBubbles() && message.isHolders() ? "You" : message.who();
  }
}
