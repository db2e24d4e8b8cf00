package dev.bonafide.web.screening;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.Judgement;
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

  public Judgement judgement() {
    return new Judgement(examination, particulars);
  }

  /**
   * The verdict's JSON.
   *
   * @param isBrief whether it leaves out the checks that found nothing
   */
  public String json(boolean isBrief) {
    return new JsonReport(isBrief).of(examination, particulars);
  }

  /** As it is stored. */
  public Entry.Examined entry(String by) {
    return judgement().entry(particulars.at(), by);
  }
}
