package dev.bonafide.web.screening;

import dev.bonafide.casefile.Entry;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.Particulars;

/** An examination, with what tells this one from others. */
public record Screened(Examination examination, Particulars particulars) {

  /** The verdict's JSON. */
  public String json() {
    return new JsonReport().of(examination, particulars);
  }

  /** As it is stored. */
  public Entry.Examined entry(String by) {
    return new Entry.Examined(
        particulars.at(),
        by,
        particulars.id(),
        examination.assessment().verdict().id(),
        particulars.rulesFingerprint(),
        particulars.settingsFingerprint(),
        json());
  }
}
