package dev.bonafide.listening;

import dev.bonafide.text.TextWords;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said without a break.
 *
 * @param time where in the recording; null where the server does not say
 * @param speaker as the server numbers or names voices; null where it tells none apart
 * @param words on one line
 */
public record SpokenPassage(@Nullable Stretch time, @Nullable String speaker, String words) {
  /** What stands for words that no one can be sure of, so that no finding rests on them. */
  public static final String UNSURE = TextWords.UNSURE;

  public SpokenPassage {
    words = oneLine(words);
    speaker = speaker == null || speaker.isBlank() ? null : oneLine(speaker);
  }

  /** The same without the time. */
  SpokenPassage untimed() {
    return new SpokenPassage(null, speaker, words);
  }

  boolean isSure() {
    return !words.equals(UNSURE);
  }

  /** No one says angle brackets: where words hold some, they would be read as marks of a layout. */
  private static String oneLine(String said) {
    StringBuilder line = new StringBuilder();
    said.codePoints()
        .map(c -> Character.isISOControl(c) || "<>\u2028\u2029".indexOf(c) >= 0 ? ' ' : c)
        .forEach(line::appendCodePoint);
    return String.join(" ", line.toString().strip().split("\\s+", -1));
  }

  /**
   * From where to where in a recording.
   *
   * @param to not before {@code from}
   */
  public record Stretch(Duration from, Duration to) {

    /** Whether it is a time in a recording of a day at most. */
    boolean makesSense() {
      return !from.isNegative() && to.compareTo(from) >= 0 && to.compareTo(Duration.ofDays(1)) <= 0;
    }
  }
}
