package dev.bonafide.conversation.command;

import org.jspecify.annotations.Nullable;

/** Reads what someone calls a finding: its number, or its check's id. */
record FindingName(TypedWords typed) {
  private static final int DIGITS = 4;
  private static final int LONGEST_ID = 80;

  /** Takes what comes next; null where no one is named. */
  @Nullable String take() {
    typed.skip(CommandVocabulary.POINTING);
    typed.skip(CommandVocabulary.FINDING);
    String word = typed.next();
    if (!is(word)) {
      return null;
    }
    typed.skip(1);
    return word;
  }

  /** One ruling is about one finding: "2 and 3" would be taken for 2 and a reason. */
  boolean isAnotherNext() {
    return isNumber(typed.next()) || (typed.next().equals("and") && isNumber(typed.after(1)));
  }

  static boolean is(String word) {
    return isNumber(word) || isId(word);
  }

  private static boolean isId(String word) {
    return word.indexOf('-') > 0
        && word.length() <= LONGEST_ID
        && word.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && word.length() <= DIGITS
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
