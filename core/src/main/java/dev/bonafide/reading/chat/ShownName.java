package dev.bonafide.reading.chat;

import dev.bonafide.reading.speaker.SpeakerLabel;
import java.util.regex.Pattern;

/** A name as programs show it: with a nickname, with a firm, or a number in its place. */
final class ShownName {
  /** In UTF-16 units. */
  static final int LONGEST = 50;

  private static final String QUOTES = "\"“„'‘";

  /** Nickname within a name: {@code Ana "Annie" Ruiz}. */
  private static final Pattern NICKNAME = Pattern.compile(" [" + QUOTES + "][^\"”“'’ ]+[\"”“'’] ");

  /** Between the name of someone and that of a firm, or what they do. */
  private static final Pattern PARTED = Pattern.compile("^[^:]{1,40} [|–—•·-] [^:]{1,40}$");

  private static final Pattern PHONE = Pattern.compile("^\\+\\d[\\d ()-]{6,18}$");

  /** Beside the name of someone who is a program, or of what they are at: {@code :palm_tree:}. */
  private static final Pattern BADGE = Pattern.compile("(?:^| )(?:APP|:[\\w+-]{2,40}:)(?= |$)");

  private ShownName() {}

  static boolean is(String text) {
    String plain = withoutNickname(text);
    return (text.startsWith("+") && PHONE.matcher(text).find())
        || (begins(text)
            && (plain.indexOf(' ') < 0
                || SpeakerLabel.isMarkedName(plain)
                || SpeakerLabel.isNameWithComma(plain)));
  }

  /** Whether a text begins as a name does. */
  static boolean begins(String text) {
    int first = text.codePointAt(0);
    return Character.isLetter(first) || (first != '+' && isSign(first));
  }

  /** Whether a name may begin with a character that is no letter: a picture, or a number's plus. */
  static boolean isSign(int c) {
    return c == '+' || (c > Character.MAX_VALUE && Character.getType(c) == Character.OTHER_SYMBOL);
  }

  /** Whether marks that end a name elsewhere are a part of this one. */
  static boolean hasMarks(String text) {
    return PARTED.matcher(text).find()
        || (text.length() <= LONGEST && NICKNAME.matcher(text).find());
  }

  static String withoutBadges(String text) {
    boolean mayHave = text.indexOf(':') >= 0 || text.contains("APP");
    return mayHave ? BADGE.matcher(text.strip()).replaceAll("").strip() : text.strip();
  }

  static String withoutNickname(String name) {
    boolean mayHave = name.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
    return mayHave ? NICKNAME.matcher(name).replaceFirst(" ") : name;
  }
}
