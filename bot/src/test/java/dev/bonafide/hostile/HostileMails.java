package dev.bonafide.hostile;

import static dev.bonafide.hostile.HostileFile.named;
import static dev.bonafide.hostile.HostileFile.read;
import static dev.bonafide.hostile.HostileFile.refused;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;

/** Mails whose heads, parts or attachments mean harm. */
final class HostileMails {
  private static final String WORDS = "I built a booking service.";
  private static final String HEAD =
      """
      From: Corin Vale <corin@mail.example>
      To: Ines Albrecht <ines@mail.example>
      Date: Tue, 21 Oct 2025 10:14:05 +0000
      Subject: Our talk
      MIME-Version: 1.0
      """;
  private static final String PLAIN = "Content-Type: text/plain; charset=utf-8\n\n" + WORDS + "\n";

  private HostileMails() {}

  static List<HostileFile> all() {
    return List.of(
        named("a mail with a ZIP bomb attached", "bomb.eml", "is larger than", bomb()),
        refused("a mail in a mail, 300 deep", "russian.eml", "", nested(300)),
        refused("a mail of 100,000 parts", "parts.eml", "", parts(100_000)),
        refused("a mail with a head of 20 MB", "head.eml", "", endless(20 << 20)),
        refused("a mail with 200,000 lines of head", "lines.eml", "", fields()),
        read("a mail without an end of its parts", "open.eml", WORDS, open()),
        read(
            "a mail whose parts have no mark",
            "mark.eml",
            "",
            Bytes.text(HEAD + "Content-Type: multipart/mixed\n\n" + WORDS)),
        read("a mail in letters that nobody knows", "letters.eml", "", letters()),
        refused("a mail whose base64 is none", "base64.eml", "", base64()),
        read("a mailbox of 3,000 mails", "box.mbox", "", box(3_000)));
  }

  private static String multipart(String mark) {
    return "Content-Type: multipart/mixed; boundary=\"" + mark + "\"\n\n";
  }

  private static HostileFile.Recipe bomb() {
    return file -> {
      ByteArrayOutputStream zip = new ByteArrayOutputStream();
      HostileArchives.bomb(zip, "a.txt", 300L << 20);
      String packed = Base64.getMimeEncoder().encodeToString(zip.toByteArray());
      Files.writeString(
          file,
          HEAD
              + multipart("b")
              + "--b\n"
              + PLAIN
              + "--b\nContent-Type: application/zip; name=\"cv.zip\"\n"
              + "Content-Disposition: attachment; filename=\"cv.zip\"\n"
              + "Content-Transfer-Encoding: base64\n\n"
              + packed
              + "\n--b--\n");
    };
  }

  private static HostileFile.Recipe nested(int depth) {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int level = 0; level < depth; level++) {
      mail.append(multipart("b" + level)).append("--b").append(level).append('\n');
    }
    return Bytes.text(mail + PLAIN);
  }

  private static HostileFile.Recipe parts(int count) {
    return Bytes.repeated(HEAD + multipart("b"), "--b\n" + PLAIN, count, "--b--\n");
  }

  private static HostileFile.Recipe endless(int size) {
    return Bytes.repeated(HEAD + "X-Long: ", "a", size, "\n" + PLAIN);
  }

  private static HostileFile.Recipe fields() {
    return Bytes.repeated(HEAD, "X-Again: a\n", 200_000, PLAIN);
  }

  private static HostileFile.Recipe open() {
    return Bytes.text(HEAD + multipart("b") + "--b\n" + PLAIN);
  }

  private static HostileFile.Recipe letters() {
    return Bytes.text(HEAD + PLAIN.replace("utf-8", "x-nobody-knows"));
  }

  private static HostileFile.Recipe base64() {
    return Bytes.text(HEAD + "Content-Transfer-Encoding: base64\n" + PLAIN + "=!?*\n");
  }

  private static HostileFile.Recipe box(int mails) {
    String one = "From corin@mail.example Tue Oct 21 10:14:05 2025\n" + HEAD + PLAIN + "\n";
    return Bytes.repeated("", one, mails, "");
  }
}
