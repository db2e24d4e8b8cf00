package dev.bonafide.reading.turn;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.reading.speaker.OfferedWork;
import dev.bonafide.resource.PropertyFile;

/**
 * What unlabelled text is, where no one said: a résumé, a job post, or a message. It decides only
 * what the exhibit is called and which checks may look; the words are the subject's anyway.
 */
public final class KindOfText {
  private static final int EXAMINED = 20_000;
  private static final int ENOUGH = 3;
  private static final PropertyFile WORDS = PropertyFile.beside(KindOfText.class, "spoken");
  private static final Pattern RESUME =
      Pattern.compile(
          "(?im)^\\W*(?:"
              + WORDS.text("resume")
              + ")\\W*$|\\b(?:19|20)\\d{2} ?[-–—] ?(?:(?:19|20)\\d{2}|present|now|today|heute)\\b");
  private static final Pattern POST = Pattern.compile("(?i)\\b(?:" + WORDS.text("post") + ")\\b");

  private KindOfText() {}

  public static ExhibitKind of(String text) {
    if (count(RESUME, text) >= ENOUGH) {
      return ExhibitKind.RESUME;
    }
    if (count(POST, text) >= ENOUGH - 1 && OfferedWork.isIn(text)) {
      return ExhibitKind.JOB_POST;
    }
    return ResumeShape.isOf(TextPage.of(beginning(text)).lines())
        ? ExhibitKind.RESUME
        : ExhibitKind.MESSAGES;
  }

  /** Whether a text is a résumé, no matter who sent it; notes about someone's years are none. */
  public static boolean isResume(String text) {
    return ResumeShape.isSigned(TextPage.of(beginning(text)).lines());
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), EXAMINED));
  }

  private static int count(Pattern pattern, String text) {
    Matcher found = pattern.matcher(beginning(text));
    int count = 0;
    while (count < ENOUGH && found.find()) {
      count++;
    }
    return count;
  }
}
