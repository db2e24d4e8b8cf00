package dev.bonafide.documents.mail;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;

/** A commit that was sent by mail, told as {@code git log} would. */
final class Patch {
  /** The date is the same in all of them: git's sign that a mailbox holds patches. */
  private static final Pattern FIRST =
      Pattern.compile("^From ([0-9a-f]{40,64}) Mon Sep 17 00:00:00 2001");

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:\\[[^\\]]{0,60}PATCH[^\\]]{0,60}\\]\\s*)+");

  private Patch() {}

  static boolean isFirst(byte[] head) {
    return FIRST.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
  }

  /** Everything but the head is set in, so that nothing in a patch begins another commit. */
  static String commit(String first, Mail mail) {
    Matcher found = FIRST.matcher(first);
    StringBuilder log = new StringBuilder();
    log.append("commit ").append(found.find() ? found.group(1) : "0000000").append('\n');
    log.append("Author: ").append(mail.field("From")).append('\n');
    log.append("Date:   ").append(mail.field("Date")).append("\n\n");
    log.append("    ").append(NUMBERED.matcher(mail.field("Subject")).replaceFirst(""));
    log.append("\n\n");
    mail.plain().strip().lines().forEach(line -> log.append("    ").append(line).append('\n'));
    return log.append('\n').toString();
  }
}
