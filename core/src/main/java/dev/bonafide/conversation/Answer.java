package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.Particulars;
import java.util.List;

/** What the bot says; the platform lays it out. */
public sealed interface Answer {

  /** Something is being looked at; the verdict will stand in its place. */
  record Working(String what) implements Answer {}

  /**
   * A verdict.
   *
   * @param notices what is to be said beside it, such as what was not read
   * @param questions how many are shown at most
   */
  record Judged(
      CaseId caseId,
      Examination examination,
      Particulars particulars,
      List<String> notices,
      int questions)
      implements Answer {
    public Judged {
      notices = List.copyOf(notices);
    }
  }

  /** Plain words, a paragraph each. */
  record Told(List<String> paragraphs) implements Answer {
    public Told {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
