package dev.bonafide.bot.serve;

import dev.bonafide.bot.Documents;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.intake.Limits;
import dev.bonafide.telegram.Desk;
import java.io.InputStream;

/** Gives Telegram what the documents adapter reads, as the command line does. */
final class FileDesk implements Desk {
  private final Documents documents;

  FileDesk(Limits limits) {
    this.documents = new Documents(limits);
  }

  @Override
  public Submission open(String name, InputStream in) {
    return documents.open(name, null, in);
  }
}
