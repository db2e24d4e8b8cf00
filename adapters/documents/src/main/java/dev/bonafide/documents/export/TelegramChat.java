package dev.bonafide.documents.export;

import dev.bonafide.casefile.Moment;
import dev.bonafide.documents.tree.JsonScan;
import dev.bonafide.documents.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A chat as Telegram Desktop exports it ({@code result.json}), or all chats of one account. The
 * origin of a forwarded message is its speaker, no matter who passed it on.
 */
final class TelegramChat implements Export {
  private static final Set<String> PRIVATE = Set.of("personal_chat", "bot_chat");
  private static final String USER = "user";

  @Override
  public String format() {
    return "telegram-json";
  }

  @Override
  public boolean fits(Tree document) {
    return chats(document).stream().anyMatch(TelegramChat::isChat);
  }

  private static boolean isChat(Tree chat) {
    return chat.list("messages").stream()
        .anyMatch(m -> m.has("date") && (m.has("from_id") || m.has("from") || m.has("actor")));
  }

  private static List<Tree> chats(Tree document) {
    return document.has("chats") ? document.at("chats").list("list") : List.of(document);
  }

  @Override
  public void read(Tree sample, JsonScan document, Conversation conversation) {
    List<String> path =
        sample.has("chats") ? List.of("chats", "list", "*", "messages") : List.of("messages");
    partner(sample).ifPresent(conversation::heldWith);
    document.each(path, message -> add(message, conversation));
  }

  /** Of a private chat the one whom its owner talked with: the chat has their name and number. */
  private static Optional<Author> partner(Tree chat) {
    return chat.text("type")
        .filter(PRIVATE::contains)
        .flatMap(_ -> chat.text("id"))
        .map(id -> Author.of(USER + id, chat.text("name")));
  }

  private static void add(Tree message, Conversation conversation) {
    Moment at = Times.iso(message.text("date"));
    if (message.text("type").filter("service"::equals).isPresent()) {
      conversation.event(at, happening(message));
      return;
    }
    Author sender = Author.of(message.text("from_id").orElse("unknown"), message.text("from"));
    String words = words(message.at("text")) + file(message);
    Optional<String> origin = message.text("forwarded_from");
    if (origin.isPresent()) {
      Author speaker = Author.of(message.text("forwarded_from_id").orElse(origin.get()), origin);
      conversation.message(speaker, at, words, "[forwarded by " + sender.label() + "]");
      conversation.limit("Forwarded messages are read as the words of the account they came from");
    } else {
      conversation.message(sender, at, words);
    }
  }

  /** Text, or a list of text and of parts with a style; a link under words shows where it leads. */
  private static String words(Tree text) {
    return text.text()
        .orElseGet(
            () -> text.list().stream().map(TelegramChat::part).collect(Collectors.joining()));
  }

  private static String part(Tree part) {
    if (part.text().isPresent()) {
      return part.text().get();
    }
    String shown = part.at("text").text().orElse("");
    return part.text("href").map(address -> shown + " (" + address + ")").orElse(shown);
  }

  private static String file(Tree message) {
    Optional<String> name = message.text("file_name").or(() -> message.text("media_type"));
    return name.map(one -> "\n[file: " + one.replace('\n', ' ') + "]").orElse("");
  }

  private static String happening(Tree message) {
    String actor = message.text("actor").orElse("somebody");
    String action = message.text("action").orElse("service message").replace('_', ' ');
    return actor + ": " + action + message.text("title").map(title -> " " + title).orElse("");
  }
}
