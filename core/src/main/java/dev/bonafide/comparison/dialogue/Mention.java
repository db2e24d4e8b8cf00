package dev.bonafide.comparison.dialogue;

import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import dev.bonafide.text.phrase.PhraseIndex;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A language's name in a text.
 *
 * @param first index of the name's first word
 * @param last index of its last word
 */
public record Mention(NamedLanguage language, int first, int last) {
  private static final List<NamedLanguage> LANGUAGES = Arrays.asList(NamedLanguage.values());
  private static final PhraseIndex NAMES =
      PhraseIndex.of(LANGUAGES.stream().map(NamedLanguage::named).toList());

  /** Words that go before a language's name where it could also be a verb: to polish. */
  private static final Set<String> BEFORE =
      Set.of(
          "in", "to", "into", "speak", "speaks", "native", "some", "of", "basic", "fluent", "my");

  /** All names of languages, in the order of the text. */
  public static List<Mention> in(TextWords words) {
    return NAMES.hits(words).stream()
        .sorted(Comparator.comparingInt(Hit::first))
        .map(Mention::of)
        .filter(mention -> mention.isName(words))
        .toList();
  }

  private static Mention of(Hit hit) {
    return new Mention(LANGUAGES.get(hit.phrase()), hit.first(), hit.last());
  }

  private boolean isName(TextWords words) {
    if (!words.word(first).equals("polish")) {
      return true;
    }
    boolean capital =
        Character.isUpperCase(words.original().codePointAt(words.span(first, first).start()));
    return capital || (first > 0 && BEFORE.contains(words.word(first - 1)));
  }
}
