package dev.bonafide.text.sentence;

/** Makes numbers alike: a digit alone, which may name a finding, and all longer ones. */
final class WrittenNumbers {
  private WrittenNumbers() {}

  static String alike(String text) {
    StringBuilder made = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      if (end == at) {
        made.append(text.charAt(at++));
      } else {
        made.append(end - at == 1 ? "1" : "00");
        at = end;
      }
    }
    return made.toString();
  }
}
