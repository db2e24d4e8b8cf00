package dev.bonafide.rule.word;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Phrase;
import dev.bonafide.text.phrase.PhraseReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every country and people alike, in several languages: the built-in class {@code
 * {ANY-COUNTRY-OR-PEOPLE}}. It serves rules in which the writer asks for someone of some country,
 * and it is what no rule about a subject's own traits may name.
 */
public final class CountriesAndPeoples {
  /** The name of the class. */
  public static final String CLASS = "ANY-COUNTRY-OR-PEOPLE";

  private static final List<List<String>> ALL =
      PropertyFile.beside(CountriesAndPeoples.class, "countries-and-peoples")
          .entries("names")
          .stream()
          .map(TextWords::ofWrapped)
          .map(CountriesAndPeoples::list)
          .toList();

  /** Names that are more often a language, a code, or an everyday word of some language. */
  private static final Set<String> EVERYDAY =
      Set.of("english|espanol|deutsch|usa|uae|latam|gana|reunion|la reunion|reuniao".split("\\|"));

  private static final Set<String> JOINED =
      ALL.stream()
          .map(name -> String.join(" ", name))
          .filter(name -> !EVERYDAY.contains(name))
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST = ALL.stream().mapToInt(List::size).max().orElse(0);

  private CountriesAndPeoples() {}

  static Phrase phrase() {
    return PhraseReader.either(
        ALL.stream()
            .<Phrase>map(
                name -> new Phrase.Sequence(name.stream().<Phrase>map(Phrase.Word::new).toList()))
            .toList());
  }

  /** The first country or people that a text plainly names, or the empty text. */
  public static String firstIn(String text) {
    List<String> words = list(TextWords.ofWrapped(text));
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        String name = String.join(" ", words.subList(from, to));
        if (JOINED.contains(name)) {
          return name;
        }
      }
    }
    return "";
  }

  private static List<String> list(TextWords words) {
    return java.util.stream.IntStream.range(0, words.count()).mapToObj(words::word).toList();
  }
}
