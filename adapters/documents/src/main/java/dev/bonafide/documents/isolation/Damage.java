package dev.bonafide.documents.isolation;

import java.io.EOFException;
import java.nio.charset.StandardCharsets;

/**
 * What is wrong with a file that a library could not read, in words for the person who submitted
 * it. The libraries' own words name offsets and classes, so it is told from the file's ends.
 */
final class Damage {
  /** A PDF ends with its mark, but for what servers append. */
  private static final int END = 2048;

  /** A ZIP's directory stands before a comment of at most 64 KiB. */
  private static final int ZIP_END = (1 << 16) + 22;

  private Damage() {}

  /** A clause that follows the file's name. */
  static String of(byte[] file, Exception fault) {
    if (file.length == 0) {
      return "is damaged: it is empty";
    }
    if (isCut(file) || fault instanceof EOFException) {
      return "is damaged: its end is missing, as after an interrupted download; download it"
          + " again and submit the whole file";
    }
    return "is damaged: its contents are inconsistent; open it, save it again, and submit"
        + " that file";
  }

  private static boolean isCut(byte[] file) {
    return (begins(file, "%PDF") && !ends(file, "%%EOF", END))
        || (begins(file, "PK\u0003\u0004") && !ends(file, "PK\u0005\u0006", ZIP_END));
  }

  private static boolean begins(byte[] file, String mark) {
    int length = Math.min(file.length, mark.length());
    return new String(file, 0, length, StandardCharsets.ISO_8859_1).equals(mark);
  }

  private static boolean ends(byte[] file, String mark, int within) {
    int from = Math.max(0, file.length - within);
    return new String(file, from, file.length - from, StandardCharsets.ISO_8859_1).contains(mark);
  }
}
