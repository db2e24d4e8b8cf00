package dev.bonafide.conversation.command;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.text.LinkWords;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a request to screen says of the subject: {@code as candidate name Bo note …}. */
final class ScreenReader {
  private static final int LONGEST_NAME = 200;
  private static final String BEFORE_NAME = "\"'“”„«»:=,";
  private static final String BEHIND_NAME = "\"'“”„«»,;";

  private final TypedWords typed;
  private final boolean isPrivate;
  private @Nullable SubjectKind kind;
  private @Nullable String name;

  ScreenReader(TypedWords typed) {
    this.typed = typed;
    this.isPrivate = typed.holds(CommandVocabulary.WITHOUT_MODEL);
  }

  Command read() {
    while (!typed.isDone()) {
      typed.skip(CommandVocabulary.POINTING);
      typed.skip(CommandVocabulary.CLOSING);
      if (typed.skipOne(CommandVocabulary.AS)) {
        typed.skip(CommandVocabulary.POINTING);
      }
      if (typed.skipOne(CommandVocabulary.NOTING)) {
        return screen(typed.rest());
      }
      if (!typed.isDone() && !takeWish() && !takeKind() && !takeName()) {
        return anythingElse();
      }
    }
    return screen("");
  }

  /** What a reviewer says beside it is what they observed; what they ask is not. */
  private Command anythingElse() {
    boolean secondKind = CommandVocabulary.KINDS.containsKey(typed.next());
    String words = typed.rest();
    boolean asks = !typed.isLong() && Stream.of(words.split(" ")).anyMatch(ScreenReader::asks);
    return secondKind ? new Command.Unclear() : screen(asks ? "" : words);
  }

  /** A question mark in an address asks nothing. */
  private static boolean asks(String word) {
    return word.contains("?") && !word.startsWith("https://");
  }

  private Command screen(String note) {
    return new Command.Screen(kind, name, note.isEmpty() ? null : note, isPrivate);
  }

  /** It holds wherever it stands; here it is no note. */
  private boolean takeWish() {
    return typed.skipPhrase(CommandVocabulary.WITHOUT_MODEL);
  }

  private boolean takeKind() {
    SubjectKind said = kind == null ? typed.take(CommandVocabulary.KINDS) : null;
    kind = said == null ? kind : said;
    return said != null;
  }

  /** A name goes on to the next word that means something else, or to the end. */
  private boolean takeName() {
    if (name != null || !typed.skipOne(CommandVocabulary.NAMING)) {
      return false;
    }
    String said = unquoted(typed.takeUntil(this::isNameOver));
    if (!said.isEmpty()) {
      name = said.substring(0, Math.min(said.length(), LONGEST_NAME));
    }
    return true;
  }

  private boolean isNameOver() {
    boolean kindNext =
        CommandVocabulary.AS.contains(typed.next())
            && (CommandVocabulary.KINDS.containsKey(typed.phrase(1, 1))
                || CommandVocabulary.KINDS.containsKey(typed.phrase(1, 2)));
    return kindNext
        || CommandVocabulary.NOTING.contains(typed.next())
        || Stream.of(1, 2, 3)
            .map(count -> typed.phrase(0, count))
            .anyMatch(CommandVocabulary.WITHOUT_MODEL::contains);
  }

  private static String unquoted(String name) {
    return LinkWords.trimmed(name, BEFORE_NAME, BEHIND_NAME).strip();
  }
}
