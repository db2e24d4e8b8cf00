package dev.bonafide.phrasebook;

import java.util.List;

/** Puts arguments into the places that are kept for them, such as {@code {0}}. */
final class Placeholders {
  /** Stands where no one gave an argument: the sentence around it is said anyway. */
  private static final String LEFT_OUT = "…";

  private Placeholders() {}

  /** Arguments are taken as they are: what looks like a place in them is none. */
  static String filled(String pattern, List<String> arguments) {
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    for (int at = 0; at < pattern.length(); at++) {
      char next = pattern.charAt(at);
      boolean isSlot =
          next == '{'
              && at + 2 < pattern.length()
              && pattern.charAt(at + 2) == '}'
              && pattern.charAt(at + 1) >= '0'
              && pattern.charAt(at + 1) <= '9';
      if (isSlot) {
        int slot = pattern.charAt(at + 1) - '0';
        filled.append(slot < arguments.size() ? arguments.get(slot) : LEFT_OUT);
        at += 2;
      } else {
        filled.append(next);
      }
    }
    return filled.toString();
  }
}
