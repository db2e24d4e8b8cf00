package dev.bonafide.lab.evaluation.swap;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import java.util.List;

/** Cases to swap in. */
final class Tried {
  private static final CaseReader READER = new CaseReader(new Readers(List.of()));

  private Tried() {}

  static Submission chat(SubjectKind kind, String name, String text) {
    Exhibit chat = new Exhibit("chat.txt", ExhibitKind.MESSAGES, text, name, null, false);
    return new Submission(kind, name, List.of(), List.of(chat), List.of());
  }

  static Submission candidate(String name, String text) {
    return chat(SubjectKind.CANDIDATE, name, text);
  }

  static CaseFile read(Submission one) {
    return READER.read(one.kind(), one.name(), one.claims(), one.exhibits());
  }

  /** The case's text after a swap. */
  static String text(Swap swap, Submission one) {
    return swap.of("x", one, read(one)).exhibits().getFirst().text();
  }
}
