package dev.bonafide.conversation.intent;

import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.identifier.Link;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What tells a meaning: the classes of a sentence's words, and what is seen without words. */
final class SentenceSigns {
  /** Words of what is said in passing, and of what tells something. */
  static final int SHORT = 5;

  private static final int TOLD = 6;
  private static final Set<String> ORIGIN = Set.of("origin", "trait");
  private static final String QUOTES = "\"“”„«»「」『』";

  private SentenceSigns() {}

  static Set<String> of(PlainSentence sentence) {
    List<String> classes = IntentWords.SHIPPED.in(sentence);
    Set<String> signs = new HashSet<>(classes);
    String typed = sentence.typed();
    add(signs, "sign?", sentence.asks());
    add(signs, "link", leads(typed));
    add(signs, "quote", typed.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0));
    add(signs, "mention", typed.indexOf('@') >= 0);
    add(signs, "number", NamedFinding.in(sentence).isPresent());
    add(signs, "short", sentence.words() <= SHORT);
    add(signs, "told", sentence.words() >= TOLD && !sentence.asks());
    add(signs, "roles", Collections.frequency(classes, "role") > 1);
    return signs;
  }

  /** Whether it names what no one is judged by. */
  static boolean namesOrigin(PlainSentence sentence) {
    return !Collections.disjoint(IntentWords.SHIPPED.in(sentence), ORIGIN);
  }

  /** Words for peoples, countries, and religions in a sentence, as they stand in its plain text. */
  static List<String> peoples(PlainSentence sentence) {
    return IntentWords.SHIPPED.of("origin", sentence);
  }

  private static boolean leads(String typed) {
    return Identifiers.in(typed).stream()
        .anyMatch(one -> one.identifier() instanceof Link || one.identifier() instanceof Domain);
  }

  private static void add(Set<String> signs, String name, boolean is) {
    if (is) {
      signs.add(name);
    }
  }
}
