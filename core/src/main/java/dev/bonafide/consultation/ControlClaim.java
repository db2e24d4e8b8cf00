package dev.bonafide.consultation;

import dev.bonafide.consultation.sheet.EvidenceSheet;
import dev.bonafide.consultation.sheet.SheetLine;
import java.util.List;
import java.util.stream.Stream;

/**
 * A claim among the others. Code knows whether it is true: that words stand in a line. A model that
 * answers it wrong says the same of everything, and is not believed about the rest.
 *
 * @param line the number of the line that it names
 * @param isTrue whether the words stand there
 */
record ControlClaim(int line, String words, boolean isTrue) {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 80;

  /** One that is true and one that is not, as far as the evidence has lines for them. */
  static List<ControlClaim> of(EvidenceSheet sheet) {
    List<SheetLine> telling =
        sheet.lines().stream().filter(line -> excerpt(line).length() >= SHORTEST).toList();
    if (telling.isEmpty()) {
      return List.of();
    }
    SheetLine last = telling.getLast();
    ControlClaim right = new ControlClaim(last.number(), excerpt(last), true);
    return Stream.concat(
            Stream.of(right),
            telling.stream()
                .filter(line -> !line.words().text().contains(right.words))
                .limit(1)
                .map(line -> new ControlClaim(line.number(), right.words, false)))
        .toList();
  }

  private static String excerpt(SheetLine line) {
    String words = line.words().text().strip();
    if (words.length() <= LONGEST) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST);
    return cut < SHORTEST ? "" : words.substring(0, cut);
  }

  String asked(int number) {
    return number + ". Its words stand in line " + line + ".\n";
  }

  String words(int number) {
    return "claim " + number + " | says of line " + line + " | " + words + '\n';
  }

  boolean isAnswered(Refutation.Reply reply) {
    return reply == (isTrue ? Refutation.Reply.STANDS : Refutation.Reply.MISREAD);
  }
}
