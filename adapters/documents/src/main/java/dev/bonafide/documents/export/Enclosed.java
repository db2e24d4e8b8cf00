package dev.bonafide.documents.export;

import com.google.re2j.Pattern;
import dev.bonafide.documents.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts that a message came with: files, which are named since a name can be telling, and cards,
 * such as previews of pages, or whole messages of someone else.
 */
record Enclosed(Tree item) {
  private static final Pattern FILES = Pattern.compile("(?i)attach|file|media|document");
  private static final Pattern CARDS = Pattern.compile("(?i)embed|attach");
  private static final Author NOBODY = new Author("forwarded", List.of("unknown"));
  private static final String FORWARDED = "forwardedMessage";
  private static final List<String> CARD = List.of("title", "description", "text", "fallback");

  /** Its files, a line each. */
  String files() {
    Stream<String> alone = item.text("file_name").or(() -> item.text("media_type")).stream();
    Stream<String> listed =
        in(FILES)
            .flatMap(
                file ->
                    Stream.of("fileName", "file_name", "filename", "name")
                        .flatMap(key -> file.text(key).stream())
                        .limit(1));
    return Stream.concat(alone, listed)
        .map(name -> "\n[file: " + name.replace('\n', ' ') + "]")
        .collect(Collectors.joining());
  }

  private Stream<Tree> in(Pattern called) {
    return item.map().entrySet().stream()
        .filter(one -> called.matcher(one.getKey()).find())
        .flatMap(one -> one.getValue().list().stream());
  }

  /** Whether a program wrote it: programs put their words into cards. */
  boolean isOfProgram() {
    return item.has("bot_id") || item.at("author").text("isBot").filter("true"::equals).isPresent();
  }

  /** The words of its cards, but those that are someone's message. */
  String cards() {
    return in(CARDS)
        .filter(card -> !isMessage(card))
        .map(Enclosed::card)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** A message of someone else. */
  record Passed(Author author, Optional<String> at, String words) {}

  /** Author of the words, if the message was passed on as it is. */
  Optional<Author> origin() {
    Optional<String> name = item.text("forwarded_from");
    return name.map(one -> Author.of(item.text("forwarded_from_id").orElse(one), name));
  }

  boolean passesOn() {
    return in(CARDS).anyMatch(Enclosed::isMessage) || item.has(FORWARDED);
  }

  /**
   * Messages of others beside its own words; no one tells whose a forwarded one is.
   *
   * @param text the key of words
   */
  List<Passed> passed(String text) {
    Tree forwarded = item.at(FORWARDED);
    Stream<Passed> unnamed =
        forwarded.text(text).stream()
            .map(words -> new Passed(NOBODY, forwarded.text("timestamp"), words));
    Stream<Passed> shared =
        in(CARDS)
            .filter(Enclosed::isMessage)
            .map(one -> new Passed(author(one), one.text("ts"), card(one)));
    return Stream.concat(unnamed, shared).toList();
  }

  private static Author author(Tree card) {
    return Author.of(card.text("author_id").orElse("unknown"), card.text("author_name"));
  }

  private static boolean isMessage(Tree card) {
    return card.has("author_id") || card.has("is_share");
  }

  private static String card(Tree card) {
    List<String> lines = new ArrayList<>();
    CARD.forEach(key -> card.text(key).filter(text -> !lines.contains(text)).ifPresent(lines::add));
    card.list("fields").forEach(field -> lines.add(pair(field.map())));
    return String.join("\n", lines);
  }

  private static String pair(Map<String, Tree> field) {
    return field.values().stream()
        .flatMap(value -> Optional.of(Words.of(value)).stream())
        .filter(text -> !text.equals("true") && !text.equals("false"))
        .collect(Collectors.joining(": "));
  }
}
