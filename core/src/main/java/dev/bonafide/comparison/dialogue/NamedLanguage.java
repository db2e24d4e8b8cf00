package dev.bonafide.comparison.dialogue;

import dev.bonafide.resource.NamedConstant;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.phrase.Phrase;
import dev.bonafide.text.phrase.PhraseProblem;
import dev.bonafide.text.phrase.PhraseReader;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A language with what it is called in several languages. The names tell which language someone
 * claims to speak or is asked in; they say nothing about a person.
 */
public enum NamedLanguage implements NamedConstant {
  ENGLISH,
  ARABIC,
  BENGALI,
  BULGARIAN,
  CANTONESE,
  CHINESE,
  CZECH,
  DANISH,
  DUTCH,
  FINNISH,
  FRENCH,
  GEORGIAN,
  GERMAN,
  GREEK,
  HEBREW,
  HINDI,
  HUNGARIAN,
  INDONESIAN,
  ITALIAN,
  JAPANESE,
  KOREAN,
  MALAY,
  NORWEGIAN,
  PERSIAN,
  POLISH,
  PORTUGUESE,
  ROMANIAN,
  RUSSIAN,
  SERBIAN,
  SPANISH,
  SWAHILI,
  SWEDISH,
  TAGALOG,
  TAMIL,
  THAI,
  TURKISH,
  UKRAINIAN,
  URDU,
  VIETNAMESE;

  /** Written alike so far that a few words may not tell them apart. */
  private static final List<Set<NamedLanguage>> CLOSE =
      List.of(
          Set.of(DANISH, NORWEGIAN, SWEDISH),
          Set.of(HINDI, URDU),
          Set.of(INDONESIAN, MALAY),
          Set.of(CHINESE, CANTONESE));

  private static final PropertyFile KNOWN = PropertyFile.beside(NamedLanguage.class, "languages");

  private static final Map<NamedLanguage, Set<UnicodeScript>> SCRIPTS =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(language -> language, NamedLanguage::readScripts));

  /** Any of its names; made again each time. */
  public Phrase named() {
    return PhraseReader.read(
        KNOWN.entries(id()).getFirst(),
        name -> {
          throw new PhraseProblem(0, "no word class " + name, "write the names");
        });
  }

  public Set<UnicodeScript> scripts() {
    return SCRIPTS.getOrDefault(this, Set.of());
  }

  private static Set<UnicodeScript> readScripts(NamedLanguage language) {
    return Arrays.stream(KNOWN.entries(language.id()).getLast().split(" ", -1))
        .map(UnicodeScript::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean isCloseTo(NamedLanguage other) {
    return CLOSE.stream().anyMatch(family -> family.contains(this) && family.contains(other));
  }

  /** Whether its script alone tells it from every other language here. */
  public boolean ownsScript() {
    return switch (this) {
      case JAPANESE,
          KOREAN,
          CHINESE,
          CANTONESE,
          GREEK,
          HEBREW,
          THAI,
          GEORGIAN,
          BENGALI,
          TAMIL,
          HINDI ->
          true;
      default -> false;
    };
  }
}
