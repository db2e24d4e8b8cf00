package dev.bonafide.comparison.resume;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;
import java.util.Map;

/** Programming languages, and what a résumé may call them by instead. */
final class Stacks {
  private static final PropertyFile SAYINGS = PropertyFile.beside(Stacks.class, "sayings");

  private static final PropertyFile WORDS = PropertyFile.beside(Stacks.class, "stacks");

  /** By the language: what a résumé may call it by instead. */
  static final Map<String, PhraseSet> WITH_IT =
      WORDS.keys().stream()
          .collect(toUnmodifiableMap(key -> key, key -> PhraseSet.of(WORDS.text(key))));

  static final PhraseSet LANGUAGES = PhraseSet.of(SAYINGS.lines("stacks-languages"));

  private Stacks() {}
}
