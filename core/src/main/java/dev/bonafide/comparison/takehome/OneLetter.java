package dev.bonafide.comparison.takehome;

/**
 * Whether two words differ by one letter: another, one more, one less, or two that changed places.
 */
final class OneLetter {
  private OneLetter() {}

  static boolean apart(String one, String other) {
    if (one.length() > other.length()) {
      return apart(other, one);
    }
    if (other.length() - one.length() > 1 || one.equals(other)) {
      return false;
    }
    int from = 0;
    while (from < one.length() && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    if (one.length() < other.length()) {
      return one.substring(from).equals(other.substring(from + 1));
    }
    return one.substring(from + 1).equals(other.substring(from + 1)) || swapped(one, other, from);
  }

  private static boolean swapped(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
