package dev.bonafide.documents.mail;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A mailbox: mails one after the other, as one thread. A box of patches, as {@code git
 * format-patch} writes it, is told as the log of its commits.
 */
public final class Mbox implements Format {
  private static final int EXAMINED = 4096;

  @Override
  public boolean fits(Handed handed) throws IOException {
    String head = ByteOrderMark.behind(handed.content().head(EXAMINED));
    int end = head.indexOf('\n');
    if (!head.startsWith("From ") || end < 0) {
      return false;
    }
    return MboxSplitter.isField(head.substring(end + 1));
  }

  @Override
  public List<Exhibit> open(Handed handed, Intake intake) throws IOException {
    boolean code = handed.kind() == null || handed.kind() == ExhibitKind.CODE_PROFILE;
    if (code && Patch.isFirst(handed.content().head(EXAMINED))) {
      return List.of(patches(handed, intake));
    }
    MailExhibits exhibits = new MailExhibits(handed, intake);
    try (InputStream in = ByteOrderMark.behind(handed.content().open())) {
      MboxSplitter.each(in, (_, mail) -> exhibits.add(parsed(handed, mail, intake)));
    }
    return exhibits.all();
  }

  private static Exhibit patches(Handed handed, Intake intake) throws IOException {
    StringBuilder log = new StringBuilder();
    try (InputStream in = ByteOrderMark.behind(handed.content().open())) {
      MboxSplitter.each(
          in, (first, mail) -> log.append(Patch.commit(first, parsed(handed, mail, intake))));
    }
    return Exhibit.of(handed.name(), ExhibitKind.CODE_PROFILE, log.toString());
  }

  private static Mail parsed(Handed handed, byte[] mail, Intake intake) throws IOException {
    return MailParser.parse(handed.name(), new ByteArrayInputStream(mail), intake);
  }
}
