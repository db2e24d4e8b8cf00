package dev.bonafide.applicant;

/**
 * Notes that Bonafide wrote itself. They begin with a mark, so that none comes back as evidence of
 * the next screening.
 */
public final class OwnNote {
  private static final String MARK = "[Bonafide] ";

  private OwnNote() {}

  public static String marked(String text) {
    return MARK + text.strip();
  }

  public static boolean isOne(String text) {
    return text.strip().startsWith(MARK.strip());
  }
}
