package dev.bonafide.bench.likeness;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words that stand in painted pictures, drawn at random. */
record PaintedWords(Random random) {
  private static final List<String> WORDS =
      List.of(
          ("we are hiring remote data entry assistant no experience needed earn per day paid weekly"
                  + " contact our manager on telegram to apply now please send your name and a photo"
                  + " of the id card thanks I will look at it tomorrow morning the interview is at ten"
                  + " with two engineers from the team what is the salary range for this role senior"
                  + " developer contract in Berlin deposit crypto wallet withdraw bonus task account")
              .split(" ", -1));

  String name() {
    return capital(word()) + " " + capital(word());
  }

  String sentence(int many) {
    List<String> words = new ArrayList<>(List.of(capital(word())));
    while (words.size() < many) {
      words.add(random.nextInt(15) == 0 ? Integer.toString(random.nextInt(5000)) : word());
    }
    return String.join(" ", words);
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Writes it in lines; gives where the last one stands. */
  int write(Graphics2D paper, String text, int left, int down, int width) {
    int at = down;
    int high = paper.getFont().getSize() * 5 / 4;
    for (String line : lines(text, paper.getFontMetrics(), width)) {
      paper.drawString(line, left, at);
      at += high;
    }
    return at;
  }

  List<String> lines(String text, FontMetrics metrics, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
