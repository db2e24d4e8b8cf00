package dev.bonafide.documents.mail;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The exhibits of mails: their words in one, and each file that hangs on them. */
final class MailExhibits {
  private static final byte[] HTML = "<!DOCTYPE html>\n".getBytes(StandardCharsets.US_ASCII);

  private final Handed handed;
  private final Intake intake;
  private final StringBuilder text = new StringBuilder();
  private final List<Exhibit> beside = new ArrayList<>();

  MailExhibits(Handed handed, Intake intake) {
    this.handed = handed;
    this.intake = intake;
  }

  void add(Mail mail) throws IOException {
    text.append(text.isEmpty() ? "" : "\n").append(mail.text(words(mail)));
    for (Mail.Attachment attachment : mail.attachments()) {
      if (!attachment.isOnlyNamed()) {
        String name = handed.name() + "/" + attachment.name();
        beside.addAll(intake.open(new Handed(name, null, attachment.content())));
      }
    }
  }

  /** The plain words; where a mail is HTML alone, the words of that. */
  private String words(Mail mail) throws IOException {
    if (!mail.plain().isBlank()) {
      return mail.plain();
    }
    StringBuilder words = new StringBuilder();
    for (Content html : mail.html()) {
      String name = handed.name() + "/message.html";
      List<Exhibit> read = intake.open(new Handed(name, ExhibitKind.MESSAGES, page(html)));
      words.append(read.getFirst().text()).append('\n');
      beside.addAll(read.subList(1, read.size()));
    }
    return words.toString();
  }

  /** Mail programs leave the beginning of a page out. */
  private Content page(Content html) throws IOException {
    try (InputStream in =
        new SequenceInputStream(new ByteArrayInputStream(HTML), html.open())) {
      return intake.take(handed.name(), in, 0);
    }
  }

  List<Exhibit> all() {
    ExhibitKind kind = handed.kind() == null ? ExhibitKind.MESSAGES : handed.kind();
    List<Exhibit> all = new ArrayList<>();
    all.add(Exhibit.of(handed.name(), kind, text.toString()));
    all.addAll(beside);
    return all;
  }
}
