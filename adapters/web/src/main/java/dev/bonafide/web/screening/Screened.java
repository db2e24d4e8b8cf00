package dev.bonafide.web.screening;

import dev.bonafide.casefile.Entry;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.Particulars;
import java.util.List;

/**
 * An examination, with what tells this one from others.
 *
 * @param sent what went to language models for it
 */
public record Screened(Examination examination, Particulars particulars, List<SentRequest> sent) {
  public Screened {
    sent = List.copyOf(sent);
  }

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
