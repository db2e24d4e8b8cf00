package dev.bonafide.comparison.language;

import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.TextWords;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How one gets out of speaking a language. */
final class RefusalWords {
  private static final PropertyFile WORDS =
      PropertyFile.beside(RefusalWords.class, "refusal-words");

  /** Asks for, or tells about, another variety of the language. */
  static final PhraseSet OTHER_VARIETY = PhraseSet.of(WORDS.lines("other-variety"));

  private static final Map<NamedLanguage, RefusalWords> KNOWN = new ConcurrentHashMap<>();

  private final PhraseSet refuses;
  private final PhraseSet defers;
  private final PhraseSet praise;

  private RefusalWords(NamedLanguage language) {
    refuses = LanguageSayings.of(WORDS.lines("refuses"), language);
    defers = LanguageSayings.of(WORDS.lines("defers"), language);
    praise = LanguageSayings.of(WORDS.lines("praise"), language);
  }

  static RefusalWords of(NamedLanguage language) {
    return KNOWN.computeIfAbsent(language, RefusalWords::new);
  }

  boolean refuses(TextWords words) {
    return refuses.standIn(words);
  }

  /** Goes on in English, which one may also do after an answer. */
  boolean defers(TextWords words) {
    return defers.standIn(words);
  }

  /** How the other side says that the language was spoken after all. */
  PhraseSet praise() {
    return praise;
  }
}
