package dev.bonafide.rule.match;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.text.Lexicon;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One look at a whole case, shared by all rules. */
public final class CaseScan {
  private final CaseFile caseFile;
  private final List<ExhibitMatches> hearings;
  private final int subjectWords;
  private final Map<String, Comparison> others;

  /**
   * Hears a case.
   *
   * @param others comparisons, by name, that look in place of those that the rules were read with
   */
  public CaseScan(CaseFile caseFile, PhraseMatcher matcher, Map<String, Comparison> others) {
    this.caseFile = caseFile;
    this.others = others;
    List<Reading> readings = caseFile.readings();
    Lexicon lexicon =
        new Lexicon(readings.stream().mapToLong(reading -> reading.text().length()).sum());
    this.hearings =
        readings.stream().map(reading -> new ExhibitMatches(reading, matcher, lexicon)).toList();
    this.subjectWords = hearings.stream().mapToInt(ExhibitMatches::subjectWords).sum();
  }

  public CaseFile caseFile() {
    return caseFile;
  }

  Look compared(Comparison comparison) {
    return others.getOrDefault(comparison.name(), comparison).look(caseFile);
  }

  /** Each exhibit as it was heard, in order. */
  List<ExhibitMatches> hearings() {
    return hearings;
  }

  /** Whether a slot is met at all: mostly it is not, and nothing more needs to be looked at. */
  boolean meets(Slot slot) {
    for (ExhibitMatches hearing : hearings) {
      if (hearing.meets(slot)) {
        return true;
      }
    }
    return false;
  }

  /** The utterances of some roles in which a slot is met, in order. */
  Stream<UtteranceMatches> saying(Slot slot, Set<Role> roles) {
    return hearings.stream()
        .filter(hearing -> hearing.meets(slot))
        .flatMap(hearing -> hearing.saying(slot, roles));
  }

  boolean speaksAny(Set<Role> roles) {
    for (ExhibitMatches hearing : hearings) {
      if (!Collections.disjoint(hearing.roles(), roles)) {
        return true;
      }
    }
    return false;
  }

  /** How many words the subject says in all. */
  int subjectWords() {
    return subjectWords;
  }
}
