package dev.bonafide.conversation;

import dev.bonafide.casefile.Entry;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.Particulars;
import java.time.Instant;

/** An examination, with what tells this one from others. */
public record Judgement(Examination examination, Particulars particulars) {

  String verdict() {
    return examination.assessment().verdict().id();
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
        new JsonReport().of(examination, particulars));
  }
}
