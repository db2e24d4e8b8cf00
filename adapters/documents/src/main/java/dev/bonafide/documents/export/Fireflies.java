package dev.bonafide.documents.export;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.tree.JsonScan;
import dev.bonafide.documents.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A meeting as Fireflies writes it: the sentences alone, a transcript with them, or the answer of
 * its interface. What one person says in a row is one utterance.
 */
final class Fireflies implements Export {
  private static final List<List<String>> PATHS =
      List.of(
          List.of(),
          List.of("sentences"),
          List.of("transcript", "sentences"),
          List.of("data", "transcript", "sentences"));

  @Override
  public String format() {
    return "fireflies-json";
  }

  @Override
  public ExhibitKind kind() {
    return ExhibitKind.TRANSCRIPT;
  }

  @Override
  public boolean fits(Tree sample) {
    return path(sample).isPresent();
  }

  private static Optional<List<String>> path(Tree sample) {
    return PATHS.stream()
        .filter(
            path -> {
              Tree at = sample;
              for (String key : path) {
                at = at.at(key);
              }
              return !at.list().isEmpty() && at.list().stream().allMatch(Fireflies::isSentence);
            })
        .findFirst();
  }

  private static boolean isSentence(Tree one) {
    return (one.has("speaker_name") || one.has("speaker_id") || one.has("speakerName"))
        && (one.has("start_time") || one.has("startTime"))
        && (one.has("text") || one.has("raw_text") || one.has("sentence"));
  }

  @Override
  public void read(Tree sample, JsonScan document, Conversation conversation) {
    Monologue said = new Monologue(conversation);
    document.each(path(sample).orElseThrow(), one -> add(one, said));
    said.end();
  }

  private static void add(Tree one, Monologue said) {
    Optional<String> id = one.text("speaker_id");
    Optional<String> name = first(one, "speaker_name", "speakerName");
    Optional<String> numbered = id.map(number -> "Speaker " + number);
    Author who = Author.of(id.or(() -> name).orElse("unknown"), name.or(() -> numbered));
    Optional<String> words = first(one, "text", "sentence", "raw_text");
    Optional<String> at = first(one, "start_time", "startTime");
    said.add(who, Times.offset(at, 1), words.orElse(""));
  }

  private static Optional<String> first(Tree one, String... keys) {
    return Stream.of(keys).flatMap(key -> one.text(key).stream()).findFirst();
  }
}
