package dev.bonafide.rule;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.match.Slot;
import dev.bonafide.rule.word.WordClasses;
import dev.bonafide.text.Phrase;
import dev.bonafide.text.PhraseIndex;
import dev.bonafide.text.PhraseProblem;
import dev.bonafide.text.PhraseReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the phrases of all rules while they are read. */
final class PhraseSlots {
  private final WordClasses classes;
  private final Map<String, Slot> bySource = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();

  PhraseSlots(WordClasses classes) {
    this.classes = classes;
  }

  /** The slot for any of the phrases of a field. */
  Slot of(Field field) {
    List<String> sources = field.texts();
    return bySource.computeIfAbsent(String.join("|", sources), _ -> add(field));
  }

  /** The slot for an observation: its id, or the words it is noted in. */
  Slot observed(Field field) {
    return bySource.computeIfAbsent("observed " + field.text(), _ -> keep(classes.observed(field)));
  }

  private Slot add(Field field) {
    List<Phrase> choices = field.list().stream().map(this::phrase).toList();
    return keep(choices.size() == 1 ? choices.getFirst() : PhraseReader.either(choices));
  }

  private Slot keep(Phrase phrase) {
    phrases.add(phrase);
    return new Slot(phrases.size() - 1);
  }

  private Phrase phrase(Field field) {
    try {
      Phrase phrase = PhraseReader.read(field.text(), classes::named);
      if (!PhraseIndex.isGated(phrase)) {
        throw field.broken(
            "this phrase has no word that must stand there",
            "add a word, or narrow an optional one");
      }
      return phrase;
    } catch (PhraseProblem e) {
      throw field.broken(e.what(), e.instead(), e.offset());
    }
  }

  PhraseIndex index() {
    return new PhraseIndex(phrases);
  }
}
