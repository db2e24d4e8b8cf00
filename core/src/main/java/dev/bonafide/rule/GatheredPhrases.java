package dev.bonafide.rule;

import dev.bonafide.check.RedFlag;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.match.Slot;
import dev.bonafide.rule.word.WordClasses;
import dev.bonafide.text.phrase.Phrase;
import dev.bonafide.text.phrase.PhraseIndex;
import dev.bonafide.text.phrase.PhraseProblem;
import dev.bonafide.text.phrase.PhraseReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the phrases of rules as they come. */
final class GatheredPhrases implements PhraseSlots {
  private final WordClasses classes;
  private final Map<String, Integer> byName = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();

  GatheredPhrases(WordClasses classes) {
    this.classes = classes;
  }

  @Override
  public Slot of(Field rule, Field phrases) {
    return new Slot(
        byName.computeIfAbsent(
            PhraseSlots.name(rule, phrases), _ -> add(phrases, classes.of(rule))));
  }

  @Override
  public Slot observed(Field field) {
    return new Slot(
        byName.computeIfAbsent(
            PhraseSlots.observedName(field), _ -> keep(classes.observed(field))));
  }

  @Override
  public Slot noted(RedFlag flag) {
    String word = flag.noted();
    return new Slot(byName.computeIfAbsent(word, _ -> keep(new Phrase.Word(word))));
  }

  private int add(Field field, Function<String, Phrase> named) {
    List<Phrase> choices = field.list().stream().map(one -> phrase(one, named)).toList();
    return keep(choices.size() == 1 ? choices.getFirst() : PhraseReader.either(choices));
  }

  private int keep(Phrase phrase) {
    phrases.add(phrase);
    return phrases.size() - 1;
  }

  private static Phrase phrase(Field field, Function<String, Phrase> named) {
    try {
      Phrase phrase = PhraseReader.read(field.text(), named);
      if (!PhraseIndex.isGated(phrase)) {
        throw field.broken(
            "this phrase has no required word", "add a word, or narrow an optional one");
      }
      return phrase;
    } catch (PhraseProblem e) {
      throw field.broken(e.what(), e.instead(), e.offset());
    }
  }

  @Override
  public PhraseIndex index() {
    return PhraseIndex.of(phrases);
  }

  /** All of them, for later starts. */
  PreparedPhrases prepared() {
    return new PreparedPhrases(byName, index());
  }
}
