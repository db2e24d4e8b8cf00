package dev.bonafide.comparison.dialogue;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.TextWords;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The small words that hardly a sentence of a language does without, and that no other language of
 * the list uses as often; where people write a language in Latin letters, those spellings too.
 */
public final class FunctionWords {
  private static final Map<NamedLanguage, Set<String>> WORDS = read();

  private FunctionWords() {}

  public static Set<String> of(NamedLanguage language) {
    return WORDS.getOrDefault(language, Set.of());
  }

  /** The same lists, one a language. */
  public static Collection<Set<String>> all() {
    return WORDS.values();
  }

  private static Map<NamedLanguage, Set<String>> read() {
    Map<NamedLanguage, Set<String>> words = new EnumMap<>(NamedLanguage.class);
    PropertyFile lists = PropertyFile.beside(FunctionWords.class, "function-words");
    for (String language : lists.keys()) {
      words.put(
          NamedLanguage.valueOf(language),
          lists.words(language).stream()
              .flatMap(FunctionWords::plain)
              .collect(Collectors.toUnmodifiableSet()));
    }
    return words;
  }

  /** As texts are read: without accents, in small letters. */
  private static Stream<String> plain(String word) {
    TextWords plain = TextWords.of(word);
    return IntStream.range(0, plain.count())
        .mapToObj(plain::word)
        .filter(part -> Character.isLetter(part.codePointAt(0)));
  }
}
