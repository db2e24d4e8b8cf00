package dev.bonafide.conversation.intent;

import java.util.Set;

/** Reads a digit as people write the number of something: "2", "2nd", "no2", "2ème", "2й". */
final class NumberedToken {
  private static final Set<String> BEFORE = Set.of("", "no", "nr", "n", "num", "f", "p", "pt");
  private static final Set<String> BEHIND =
      Set.of(
          "", "st", "nd", "rd", "th", "er", "ere", "e", "eme", "o", "a", "do", "ro", "ra", "da",
          "to", "ta", "te", "ter", "tes", "й", "я", "е", "го", "му", "ю", "ий", "ша", "ге", "тє");

  private NumberedToken() {}

  /** The digit; 0 where a token is no such number. */
  static int of(String token) {
    int at = 0;
    while (at < token.length() && !isDigit(token.charAt(at))) {
      at++;
    }
    return at < token.length()
            && BEFORE.contains(token.substring(0, at))
            && BEHIND.contains(token.substring(at + 1))
        ? token.charAt(at) - '0'
        : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '1' && c <= '9';
  }
}
