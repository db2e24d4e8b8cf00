package dev.bonafide.casework;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.Particulars;
import java.time.Instant;

/** An examination, with what tells this one from others. */
public record Judgement(Examination examination, Particulars particulars) {

  public String verdict() {
    return examination.assessment().verdict().id();
  }

  /** The verdict's JSON. */
  public String json() {
    return new JsonReport().of(examination, particulars);
  }

  /** The same of a case for which something was verified and asked. */
  public Judgement of(CaseState state) {
    return new Judgement(examination, particulars.with(state.proofs()).asking(state.asked()));
  }

  /** The same under another name. */
  Judgement named(String id) {
    return new Judgement(
        examination, particulars.named(id, particulars.at(), particulars.tookMs()));
  }

  /** The same under the name of the screening that stands, as of the last line of the case. */
  public Judgement standing(CaseHistory history) {
    String id =
        CaseState.of(history).examined().map(Entry.Examined::examination).orElse(particulars.id());
    return new Judgement(examination, particulars.named(id, history.entries().getLast().at(), 0));
  }

  /** As it is stored. */
  public Entry.Examined entry(Instant at, String by) {
    return new Entry.Examined(
        at,
        by,
        particulars.id(),
        verdict(),
        particulars.rulesFingerprint(),
        particulars.settingsFingerprint(),
        json());
  }
}
