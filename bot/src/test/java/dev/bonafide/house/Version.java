package dev.bonafide.house;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A version as Maven orders it, as far as our libraries go: numbers first, and what is not out yet
 * before what is.
 *
 * @param text such as {@code 3.1.5.RELEASE} or {@code 11.0.0-M1}
 */
record Version(String text) implements Comparable<Version> {
  @Override
  public int compareTo(Version other) {
    int[] here = numbers();
    int[] there = other.numbers();
    for (int at = 0; at < Math.max(here.length, there.length); at++) {
      int difference =
          Integer.compare(at < here.length ? here[at] : 0, at < there.length ? there[at] : 0);
      if (difference != 0) {
        return difference;
      }
    }
    return Boolean.compare(isOut(), other.isOut());
  }

  private int[] numbers() {
    return Stream.of(text.split("[.-]"))
        .takeWhile(part -> part.matches("\\d{1,8}"))
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  private boolean isOut() {
    return !text.toLowerCase(Locale.ROOT).matches(".*[.-](m|rc|alpha|beta|snapshot)[.-]?\\d*$");
  }

  @Override
  public String toString() {
    return text;
  }
}
