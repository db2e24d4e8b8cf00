package dev.bonafide.documents.export;

import dev.bonafide.casefile.Moment;
import dev.bonafide.documents.tree.JsonScan;
import dev.bonafide.documents.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A channel as DiscordChatExporter writes it. */
final class DiscordChannel implements Export {
  private static final Set<String> SPOKEN = Set.of("Default", "Reply", "ThreadStarterMessage");

  @Override
  public String format() {
    return "discord-json";
  }

  @Override
  public boolean fits(Tree document) {
    return document.has("channel")
        && document.list("messages").stream()
            .anyMatch(message -> message.has("author") && message.has("timestamp"));
  }

  @Override
  public void read(Tree sample, JsonScan document, Conversation conversation) {
    document.each(List.of("messages"), message -> add(message, conversation));
  }

  private static void add(Tree message, Conversation conversation) {
    Moment at = Times.iso(message.text("timestamp"));
    Author author = author(message.at("author"));
    String words = message.text("content").orElse("");
    Optional<String> happening = message.text("type").filter(type -> !SPOKEN.contains(type));
    if (happening.isPresent() && !isNumber(happening.get())) {
      conversation.event(at, author.label() + ": " + (words.isEmpty() ? happening.get() : words));
      return;
    }
    String files = Attached.files(message.list("attachments"), "fileName");
    String embeds = embeds(message.list("embeds"));
    // Programs put their words into embeds; beside a person's words an embed is a page's preview.
    if (words.isEmpty() || message.at("author").text("isBot").filter("true"::equals).isPresent()) {
      conversation.message(author, at, (words + "\n" + embeds).strip() + files);
    } else {
      conversation.message(author, at, words + files, embeds);
    }
    Tree forwarded = message.at("forwardedMessage");
    forwarded
        .text("content")
        .ifPresent(
            text ->
                conversation.message(
                    Author.of("forwarded", Optional.of("unknown")),
                    Times.iso(forwarded.text("timestamp")),
                    text,
                    "[forwarded by " + author.label() + "]"));
  }

  private static boolean isNumber(String type) {
    return type.chars().allMatch(Character::isDigit);
  }

  private static Author author(Tree author) {
    return Author.of(
        author.text("id").orElse("unknown"), author.text("nickname"), author.text("name"));
  }

  private static String embeds(List<Tree> embeds) {
    return embeds.stream()
        .flatMap(
            embed ->
                Stream.concat(
                    Stream.of(embed.text("title"), embed.text("description"))
                        .flatMap(Optional::stream),
                    embed.list("fields").stream().map(DiscordChannel::field)))
        .collect(Collectors.joining("\n"));
  }

  private static String field(Tree field) {
    return field.text("name").orElse("") + ": " + field.text("value").orElse("");
  }
}
