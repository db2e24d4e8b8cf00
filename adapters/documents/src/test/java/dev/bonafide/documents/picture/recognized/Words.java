package dev.bonafide.documents.picture.recognized;

import java.util.ArrayList;
import java.util.List;

/** Recognized words and lines for tests, in a picture of 1000 pixels' width. */
public final class Words {
  public static final int WIDTH = 1000;

  private static final int HEIGHT = 20;
  private static final int LETTER = 10;
  private static final double SURE = 96;

  private Words() {}

  public static RecognizedWord word(String text, int left, int top, double confidence) {
    return new RecognizedWord(text, left, top, text.length() * LETTER, HEIGHT, confidence);
  }

  /** A line whose words are certain. */
  public static RecognizedLine line(int left, int top, String text) {
    List<RecognizedWord> words = new ArrayList<>();
    int at = left;
    for (String one : text.split(" ", -1)) {
      words.add(word(one, at, top, SURE));
      at += (one.length() + 1) * LETTER;
    }
    return new RecognizedLine(0, words);
  }

  /** A line that ends at the right edge of a chat's bubbles. */
  public static RecognizedLine onTheRight(int top, String text) {
    return line(WIDTH - 30 - text.length() * LETTER, top, text);
  }

  /** Three bubbles that take turns, below whatever stands at the top. */
  public static RecognizedPage talkBelow(RecognizedLine... head) {
    List<RecognizedLine> lines = new ArrayList<>(List.of(head));
    lines.add(line(40, 80, "Send me your documents"));
    lines.add(onTheRight(140, "Which ones?"));
    lines.add(line(40, 200, "All of them"));
    return new RecognizedPage(WIDTH, lines);
  }

  public static RecognizedPage page(RecognizedLine... lines) {
    return new RecognizedPage(WIDTH, List.of(lines));
  }
}
