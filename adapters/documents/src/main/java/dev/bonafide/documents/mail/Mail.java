package dev.bonafide.documents.mail;

import dev.bonafide.documents.intake.Content;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One mail, its fields and words decoded.
 *
 * @param fields that are shown, by their names in small letters; the first of each
 * @param plain the words, of all parts that are plain text
 * @param html of the parts that are HTML
 */
record Mail(
    Map<String, String> fields, String plain, List<String> html, List<Attachment> attachments) {
  private static final List<String> SHOWN = List.of("From", "To", "Cc", "Date", "Subject");

  /** Field of a mail that a program wrote to no one who is named. */
  private static final String NOBODY = "undisclosed-recipients:;";

  Mail {
    html = List.copyOf(html);
    attachments = List.copyOf(attachments);
  }

  /**
   * A file that hangs on a mail.
   *
   * @param type as the mail says, such as {@code application/pdf}
   */
  record Attachment(String name, String type, Content content) {

    boolean isPicture() {
      return type.startsWith("image/");
    }

    /** Recordings and seals are named and not opened: they hold no words to read. */
    boolean isOnlyNamed() {
      return type.startsWith("audio/")
          || type.startsWith("video/")
          || type.endsWith("-signature")
          || type.equals("application/pgp-keys");
    }
  }

  /** Whether people who pass a mail on pass this field on. */
  static boolean isShown(String field) {
    return SHOWN.stream().anyMatch(field::equalsIgnoreCase);
  }

  private boolean isToNobody() {
    return fields.containsKey("to") && field("To").isEmpty() && field("Cc").isEmpty();
  }

  private static void show(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(name).append(": ").append(value).append('\n');
    }
  }

  String field(String name) {
    return fields.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /**
   * The mail as people pass it on: who, to whom, when, about what, an empty line, the words.
   *
   * @param body the words, where they are not {@link #plain}
   */
  String text(String body) {
    StringBuilder text = new StringBuilder();
    for (String name : SHOWN) {
      show(text, name, name.equals("To") && isToNobody() ? NOBODY : field(name));
    }
    show(text, MailDelivery.CHECKED, field(MailDelivery.CHECKED));
    show(text, MailDelivery.ANSWERS, field(MailDelivery.ANSWERS));
    text.append('\n').append(body.strip()).append('\n');
    for (Attachment attachment : attachments) {
      text.append("[attachment: ").append(attachment.name()).append(", ");
      text.append(attachment.type()).append("]\n");
    }
    return text.toString();
  }
}
