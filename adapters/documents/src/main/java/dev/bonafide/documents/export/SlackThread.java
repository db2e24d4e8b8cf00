package dev.bonafide.documents.export;

import dev.bonafide.casefile.Moment;
import dev.bonafide.documents.tree.JsonScan;
import dev.bonafide.documents.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A day or a thread of Slack's own export: a list of messages, or the API's answer with them under
 * {@code messages}.
 */
final class SlackThread implements Export {
  private static final Set<String> SPOKEN =
      Set.of("bot_message", "me_message", "thread_broadcast", "file_share", "file_comment");

  @Override
  public String format() {
    return "slack-json";
  }

  @Override
  public boolean fits(Tree document) {
    List<Tree> messages = messages(document);
    return !messages.isEmpty()
        && messages.stream()
            .allMatch(m -> m.has("ts") && (m.has("user") || m.has("bot_id") || m.has("text")));
  }

  private static List<Tree> messages(Tree document) {
    return document instanceof Tree.Listing ? document.list() : document.list("messages");
  }

  @Override
  public void read(Tree sample, JsonScan document, Conversation conversation) {
    List<String> path = sample instanceof Tree.Listing ? List.of() : List.of("messages");
    SlackPeople people = new SlackPeople();
    if (sample.has("users")) {
      document.each(List.of("users"), people::user);
    }
    document.each(path, people::message);
    SlackExportText markup = new SlackExportText(people.names());
    document.each(path, message -> read(message, people, markup, conversation));
  }

  private static void read(
      Tree message, SlackPeople people, SlackExportText markup, Conversation conversation) {
    Moment at = Times.epoch(message.text("ts"));
    String words = markup.plain(message.text("text").orElseGet(() -> blocks(message)));
    Optional<String> subtype = message.text("subtype").filter(one -> !SPOKEN.contains(one));
    if (subtype.isPresent()) {
      conversation.event(at, people.author(message).label() + ": " + words);
      return;
    }
    conversation.message(
        people.author(message), at, words + Attached.files(message.list("files"), "name"));
    for (Tree attachment : message.list("attachments")) {
      shared(attachment, message, people, markup, conversation);
    }
  }

  /** A message that was shared keeps its author; a preview of a page has none and is not judged. */
  private static void shared(
      Tree attachment,
      Tree message,
      SlackPeople people,
      SlackExportText markup,
      Conversation conversation) {
    String words =
        markup.plain(attachment.text("text").or(() -> attachment.text("fallback")).orElse(""));
    boolean isMessage = attachment.has("author_id") || attachment.has("is_share");
    if (words.isBlank()) {
      return;
    }
    if (isMessage) {
      Author origin =
          Author.of(attachment.text("author_id").orElse("unknown"), attachment.text("author_name"));
      conversation.message(origin, Times.epoch(attachment.text("ts")), words);
    } else if (message.has("bot_id")) {
      conversation.message(people.author(message), Times.epoch(message.text("ts")), words);
    } else {
      conversation.event(null, "preview: " + words);
    }
  }

  /** The words of a message that has only blocks, in their order. */
  private static String blocks(Tree message) {
    StringBuilder words = new StringBuilder();
    message.list("blocks").forEach(block -> collect(block, words));
    return words.toString().strip();
  }

  private static void collect(Tree part, StringBuilder words) {
    part.at("text").text().ifPresent(words::append);
    part.text("url").filter(_ -> !part.has("text")).ifPresent(words::append);
    part.map()
        .values()
        .forEach(
            inner -> {
              if (inner instanceof Tree.Mapping) {
                collect(inner, words);
              }
              inner.list().forEach(one -> collect(one, words));
            });
    if (part.text("type").filter(type -> type.endsWith("section")).isPresent()) {
      words.append('\n');
    }
  }
}
