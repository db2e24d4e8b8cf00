package dev.bonafide.report;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.verdict.AskedQuestion;
import dev.bonafide.verdict.Question;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Who asked a question, and on which day, in safe words; nothing of one that is open. */
public final class AskedNote {
  private AskedNote() {}

  public static Optional<String> of(Question question, Phrasebook book) {
    return Optional.ofNullable(question.asked()).map(asked -> said(asked, book));
  }

  private static String said(AskedQuestion asked, Phrasebook book) {
    String day = LocalDate.ofInstant(asked.at(), ZoneOffset.UTC).toString();
    return book.say("question.asked", RecordedName.said(asked.by(), book), day);
  }
}
