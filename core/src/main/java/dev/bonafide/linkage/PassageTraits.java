package dev.bonafide.linkage;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sentences of the subject that can be recognized in another case. Of many, those are taken
 * whose numbers are the smallest: of two copies the same ones are.
 */
record PassageTraits(CommonValues common) {
  /** Of résumés and posts, and of what is said. */
  private static final int MOST_WRITTEN = 24;

  private static final int MOST_SAID = 40;

  List<Trait> of(CaseFile caseFile) {
    List<List<Long>> all = new ArrayList<>();
    all.addAll(smallest(caseFile, Set.of(ExhibitKind.RESUME, ExhibitKind.JOB_POST), MOST_WRITTEN));
    all.addAll(smallest(caseFile, Set.of(ExhibitKind.TRANSCRIPT, ExhibitKind.MESSAGES), MOST_SAID));
    List<Trait> traits = new ArrayList<>();
    for (int piece = 0; piece < all.size(); piece++) {
      for (int part = 0; part < PassageSketch.PARTS; part++) {
        String value = part + " " + Long.toHexString(all.get(piece).get(part));
        traits.add(new Trait(TraitKind.PASSAGE, value, piece));
      }
    }
    return traits;
  }

  private List<List<Long>> smallest(CaseFile caseFile, Set<ExhibitKind> kinds, int most) {
    Set<List<Long>> sketches = new LinkedHashSet<>();
    caseFile.readings().stream()
        .filter(reading -> kinds.contains(reading.kind()))
        .flatMap(PassageTraits::said)
        .forEach(words -> sketch(words, sketches));
    return sketches.stream().sorted(Comparator.comparing(List::getFirst)).limit(most).toList();
  }

  private static Stream<TextWords> said(Reading reading) {
    return reading.utterances().stream()
        .filter(said -> said.role() == Role.SUBJECT)
        .map(said -> words(reading, said));
  }

  private static TextWords words(Reading reading, Utterance said) {
    String text = reading.words(said);
    return said.wrapped() ? TextWords.ofWrapped(text) : TextWords.of(text);
  }

  /** A line of contacts is compared by what is on it. */
  private static boolean givesContact(TextWords words, Sentence sentence) {
    String text = words.span(sentence.from(), sentence.to() - 1).of(words.original());
    return text.indexOf('@') >= 0 || text.contains("://");
  }

  private void sketch(TextWords words, Set<List<Long>> to) {
    for (Sentence sentence : words.sentences()) {
      if (!sentence.question() && !givesContact(words, sentence)) {
        List<Long> sketch = PassageSketch.of(words, sentence.from(), sentence.to());
        if (!sketch.isEmpty() && sketch.stream().noneMatch(common::hasSentence)) {
          to.add(sketch);
        }
      }
    }
  }
}
