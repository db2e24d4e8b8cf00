package dev.bonafide.comparison.dialogue;

import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import dev.bonafide.text.phrase.Phrase;
import dev.bonafide.text.phrase.PhraseIndex;
import dev.bonafide.text.phrase.PhraseProblem;
import dev.bonafide.text.phrase.PhraseReader;
import java.util.List;
import java.util.Map;

/** Ways of saying one thing, one phrase a line. */
public final class PhraseSet {
  private final PhraseIndex index;

  private PhraseSet(PhraseIndex index) {
    this.index = index;
  }

  public static PhraseSet of(String lines) {
    return of(lines, Map.of());
  }

  /** Reads phrases that use word classes. */
  public static PhraseSet of(String lines, Map<String, Phrase> classes) {
    List<Phrase> phrases =
        lines
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> PhraseReader.read(line, name -> known(classes, name)))
            .toList();
    return new PhraseSet(PhraseIndex.of(phrases));
  }

  public List<Hit> in(TextWords words) {
    return index.hits(words);
  }

  public boolean standIn(TextWords words) {
    return !in(words).isEmpty();
  }

  private static Phrase known(Map<String, Phrase> classes, String name) {
    Phrase phrase = classes.get(name);
    if (phrase == null) {
      throw new PhraseProblem(0, "no word class " + name, "name one that is given");
    }
    return phrase;
  }
}
