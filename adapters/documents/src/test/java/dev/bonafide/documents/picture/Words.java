package dev.bonafide.documents.picture;

import java.util.ArrayList;
import java.util.List;

/** Recognized words and lines for tests, in a picture of 1000 pixels' width. */
final class Words {
  static final int WIDTH = 1000;

  private static final int HEIGHT = 20;
  private static final int LETTER = 10;
  private static final double SURE = 96;

  private Words() {}

  static RecognizedWord word(String text, int left, int top, double confidence) {
    return new RecognizedWord(text, left, top, text.length() * LETTER, HEIGHT, confidence);
  }

  /** A line whose words are certain. */
  static RecognizedLine line(int left, int top, String text) {
    List<RecognizedWord> words = new ArrayList<>();
    int at = left;
    for (String one : text.split(" ", -1)) {
      words.add(word(one, at, top, SURE));
      at += (one.length() + 1) * LETTER;
    }
    return new RecognizedLine(0, words);
  }

  /** A line that ends at the right edge of a chat's bubbles. */
  static RecognizedLine onTheRight(int top, String text) {
    return line(WIDTH - 30 - text.length() * LETTER, top, text);
  }

  /** Three bubbles that take turns, below whatever stands at the top. */
  static RecognizedPage talkBelow(RecognizedLine... head) {
    List<RecognizedLine> lines = new ArrayList<>(List.of(head));
    lines.add(line(40, 80, "Send me your documents"));
    lines.add(onTheRight(140, "Which ones?"));
    lines.add(line(40, 200, "All of them"));
    return new RecognizedPage(WIDTH, lines);
  }

  static RecognizedPage page(RecognizedLine... lines) {
    return new RecognizedPage(WIDTH, List.of(lines));
  }
}
