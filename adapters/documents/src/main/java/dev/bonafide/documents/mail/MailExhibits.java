package dev.bonafide.documents.mail;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.page.WebPage;
import dev.bonafide.documents.picture.EnclosedPictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The exhibits of mails: their words in one, and each file that hangs on them. */
final class MailExhibits {
  /** In characters; a page of this length is parsed at once, however it is nested. */
  private static final int SMALL = 1 << 15;

  private final Handed handed;
  private final Intake intake;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder hidden = new StringBuilder();
  private final List<Exhibit> beside = new ArrayList<>();
  private final EnclosedPictures pictures;

  MailExhibits(Handed handed, Intake intake) {
    this.handed = handed;
    this.intake = intake;
    this.pictures = new EnclosedPictures(intake, true);
  }

  void add(Mail mail) throws IOException {
    intake.requirePatience(handed.name());
    text.append(text.isEmpty() ? "" : "\n").append(mail.text(words(mail)));
    for (Mail.Attachment attachment : mail.attachments()) {
      String name = handed.name() + "/" + attachment.name();
      Handed file = new Handed(name, null, attachment.content());
      if (attachment.isPicture()) {
        pictures.add(file);
      } else if (!attachment.isOnlyNamed()) {
        beside.addAll(intake.openInside(file));
      }
    }
  }

  /** The plain words; where a mail is HTML alone, the words that it shows. */
  private String words(Mail mail) throws IOException {
    StringBuilder words = new StringBuilder(mail.plain().isBlank() ? "" : mail.plain());
    for (String html : mail.html()) {
      if (html.length() <= SMALL) {
        ParsedDocument draft = WebPage.read(page(html), intake.limits());
        words.append(mail.plain().isBlank() ? draft.text() + "\n" : "");
        hide(draft);
      } else {
        words.append(apart(html, mail.plain().isBlank()));
      }
    }
    return words.toString();
  }

  /** A large page is parsed apart, within its time; what it hides is told either way. */
  private String apart(String html, boolean wanted) throws IOException {
    String name = handed.name() + "/message.html";
    byte[] page = page("<!DOCTYPE html>\n" + html);
    Content content = intake.take(name, new ByteArrayInputStream(page), 0);
    StringBuilder shown = new StringBuilder();
    for (Exhibit exhibit : intake.open(new Handed(name, ExhibitKind.MESSAGES, content))) {
      if (!exhibit.name().equals(name)) {
        beside.add(exhibit);
      } else if (wanted) {
        shown.append(exhibit.text()).append('\n');
      }
    }
    return shown.toString();
  }

  private static byte[] page(String html) {
    return ("\uFEFF" + html).getBytes(StandardCharsets.UTF_8);
  }

  /** What no one sees is told even of a page whose plain words are read instead. */
  private void hide(ParsedDocument draft) {
    draft.hidden().stream()
        .filter(line -> !line.startsWith(ParsedDocument.METADATA))
        .forEach(line -> hidden.append(line).append('\n'));
  }

  List<Exhibit> all() {
    ExhibitKind kind = handed.kind() == null ? ExhibitKind.MESSAGES : handed.kind();
    List<Exhibit> all = new ArrayList<>();
    all.add(Exhibit.of(handed.name(), kind, text.toString()));
    if (!hidden.isEmpty()) {
      all.add(Exhibit.of(handed.name() + " (hidden)", kind, hidden.toString()));
    }
    all.addAll(beside);
    all.addAll(pictures.exhibits());
    return all;
  }
}
