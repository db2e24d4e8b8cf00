package dev.bonafide.lab.evaluation.fit;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.lab.evaluation.PlainFlag;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.text.Span;
import dev.bonafide.verdict.Weighing;
import java.util.ArrayList;
import java.util.List;

/** Cases in the making, where only the findings matter. */
final class Samples {
  private static final CaseFile CASE =
      new CaseReader(new Readers(List.of()))
          .read(
              SubjectKind.CANDIDATE,
              null,
              List.of(),
              List.of(Exhibit.of("a.txt", ExhibitKind.NOTE, "one two three")));

  private final List<Sample> all = new ArrayList<>();

  /** So many more cases with one finding of a group. */
  Samples with(String group, Strength strength, int frauds, int genuine) {
    for (int i = 0; i < frauds + genuine; i++) {
      Outcome finding =
          new Outcome.Finding(
              PlainFlag.of(group + "-" + strength.id(), group, strength),
              strength,
              List.of(new Citation("a.txt", 1, null, null, new Span(0, 3), "one")),
              false);
      add(i < frauds, List.of(finding));
    }
    return this;
  }

  /** So many more cases in which nothing was found. */
  Samples without(int frauds, int genuine) {
    for (int i = 0; i < frauds + genuine; i++) {
      add(i < frauds, List.of());
    }
    return this;
  }

  private void add(boolean fraud, List<Outcome> outcomes) {
    String id = "case-%03d".formatted(all.size());
    all.add(new Sample(id, fraud, Weighing.grounds(CASE, outcomes, List.of())));
  }

  List<Sample> all() {
    return List.copyOf(all);
  }
}
