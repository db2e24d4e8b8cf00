package dev.bonafide.identifier;

import java.util.Optional;

/** Reads telephone numbers that begin with a country's code. */
final class Phones {
  private static final int FEWEST = 8;
  private static final int MOST = 15;

  private Phones() {}

  static Optional<Identifier> of(String words) {
    StringBuilder digits = new StringBuilder();
    words.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    String number = words.startsWith("00") ? digits.substring(2) : digits.toString();
    boolean sized = number.length() >= FEWEST && number.length() <= MOST;
    return sized && number.charAt(0) != '0'
        ? Optional.of(new Phone("+" + number))
        : Optional.empty();
  }
}
