package dev.bonafide.comparison.dialogue;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.TextWords;

/**
 * An utterance's words without what a transcriber put in brackets.
 *
 * @param words with the marks blanked out, so that places stay
 * @param unheard where the first mark stands that says words were not heard; the text's length
 *     where there is none
 */
public record HeardWords(TextWords words, int unheard) {
  private static final PropertyFile SAYINGS = PropertyFile.beside(HeardWords.class, "sayings");

  private static final Pattern MARK =
      Pattern.compile("[\\[(<*{♪]([^\\[\\](){}<>*\\n♪]{1,60})[\\])>*}♪]");
  private static final PhraseSet UNHEARD = PhraseSet.of(SAYINGS.lines("heard-words-unheard"));

  public static HeardWords of(String text) {
    StringBuilder plain = new StringBuilder(text);
    int unheard = text.length();
    Matcher marks = MARK.matcher(text);
    while (marks.find()) {
      TextWords inside = TextWords.of(text.substring(marks.start(1), marks.end(1)));
      boolean says =
          UNHEARD.standIn(inside) || (inside.count() < 4 && !Mention.in(inside).isEmpty());
      if (says) {
        unheard = Math.min(unheard, marks.start());
      }
      if (says || text.charAt(marks.start()) == '[' || isPause(inside)) {
        blank(plain, marks.start(), marks.end());
      }
    }
    return new HeardWords(TextWords.of(plain.toString()), unheard);
  }

  private static boolean isPause(TextWords inside) {
    return PAUSE.standIn(inside);
  }

  private static final PhraseSet PAUSE =
      PhraseSet.of("silence|silent|pause|pauses|long pause|no answer|no response|no reply|laughs");

  private static void blank(StringBuilder text, int from, int to) {
    for (int at = from; at < to; at++) {
      text.setCharAt(at, ' ');
    }
  }
}
