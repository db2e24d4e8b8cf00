package dev.bonafide.check;

import dev.bonafide.phrasebook.Language;
import dev.bonafide.phrasebook.Saying;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a check can find, whatever the case: its card.
 *
 * @param id the check's name, never reused
 * @param group findings of one group may have one cause, and are damped together
 * @param strength how telling it is at most
 * @param why why it matters
 * @param innocent what could innocently explain it, at least one
 * @param sources where it is publicly known
 * @param experimental shown as noted, without weight
 * @param translations the same words in other languages than English, where somebody wrote them
 */
public record RedFlag(
    String id,
    String title,
    String group,
    Strength strength,
    String why,
    List<String> innocent,
    Ask ask,
    List<String> sources,
    boolean experimental,
    Map<Language, RedFlagText> translations) {
  public RedFlag {
    innocent = List.copyOf(innocent);
    sources = List.copyOf(sources);
    translations = Map.copyOf(translations);
  }

  /** One that speaks English alone. */
  public RedFlag(
      String id,
      String title,
      String group,
      Strength strength,
      String why,
      List<String> innocent,
      Ask ask,
      List<String> sources,
      boolean experimental) {
    this(id, title, group, strength, why, innocent, ask, sources, experimental, Map.of());
  }

  /** Whether its words are known in a language. */
  public boolean speaks(Language language) {
    return language == Language.ENGLISH || translations.containsKey(language);
  }

  /** Its words in a language, in English where nobody wrote them in that. */
  public RedFlagText in(Language language) {
    RedFlagText translated = translations.get(language);
    return translated == null ? new RedFlagText(title, why, innocent, ask) : translated;
  }

  /** The same, shown as noted and without weight. */
  RedFlag asExperimental() {
    return new RedFlag(id, title, group, strength, why, innocent, ask, sources, true, translations);
  }

  /** Its title, to be said inside a line. */
  public Saying saying() {
    return new Saying(
        title,
        translations.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().title())));
  }
}
