package dev.bonafide.reading.turn;

/** Headings with a blank between their letters: {@code S K I L L S}. */
public final class SpacedLetters {
  private SpacedLetters() {}

  /** The line with its words closed up; the line itself where its letters do not stand apart. */
  public static String closed(String line) {
    StringBuilder closed = new StringBuilder();
    String[] words = line.strip().split(" {2,}", -1);
    for (String word : words) {
      String[] letters = word.split(" ", -1);
      for (String letter : letters) {
        if (letter.codePointCount(0, letter.length()) > 1) {
          return line;
        }
      }
      closed.append(closed.isEmpty() ? "" : " ").append(String.join("", letters));
    }
    return closed.toString();
  }
}
