package dev.bonafide.rule.word;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleDraft;
import dev.bonafide.text.phrase.Phrase;
import dev.bonafide.text.phrase.PhraseProblem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What phrases of one rule may name: the words that stand in its own file, written in small letters
 * as <code>{fee}</code>, and the classes that rules share, in capitals. No name is both.
 */
public final class OwnWords implements Function<String, Phrase> {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern NAMED = Pattern.compile("\\{" + NAME + "}");

  private final Map<String, Field> own;
  private final WordClasses shared;
  private final Map<String, Phrase> read = new HashMap<>();

  OwnWords(Field rule, WordClasses shared) {
    this.own = rule.find(RuleDraft.OWN_WORDS).map(Field::entries).orElse(Map.of());
    this.shared = shared;
  }

  /** Whether a text names words that are a rule's own. */
  public static boolean areNamedIn(String text) {
    return NAMED.matcher(text).find();
  }

  @Override
  public Phrase apply(String name) {
    if (!NAME.matcher(name).matches()) {
      return shared.named(name);
    }
    Phrase known = read.get(name);
    if (known != null) {
      return known;
    }
    Field words =
        Optional.ofNullable(own.get(name))
            .orElseThrow(
                () ->
                    new PhraseProblem(
                        0,
                        "this file has no words of its own that are called {" + name + "}",
                        "write them below words:, or name a class that rules share in capitals"));
    Phrase phrase = shared.read(name, () -> shared.members(words, this));
    read.put(name, phrase);
    return phrase;
  }
}
