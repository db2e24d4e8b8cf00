package dev.bonafide.reading.chat;

import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.Optional;
import java.util.Set;

/** What programs write about the people of a talk near their heads. */
final class LinesAbout {
  private static final int LONGEST_TIME = 40;

  private LinesAbout() {}

  /**
   * Where what a message answers begins above its head: the name of someone behind an at sign, and
   * words that stand further above; the head itself where nothing is quoted.
   */
  static int begins(TextPage page, int head, Set<String> names) {
    int above = head - 2;
    String named = above > 0 ? page.line(above).text().strip() : "";
    String words = above > 0 ? page.line(head - 1).text().strip() : "";
    boolean known = named.startsWith("@") && names.contains(named.substring(1).strip());
    int said = known && !words.isEmpty() ? page.text().indexOf(words) : -1;
    return said >= 0 && said < page.line(above).start() ? above : head;
  }

  /** What someone does, behind a time and a star: {@code [10:02] * ana nods}. */
  static Optional<TurnHead> doing(TextLine line, Set<String> names) {
    int star = line.head(LONGEST_TIME).indexOf("* ");
    return star <= 0
        ? Optional.empty()
        : HeadParser.opening(line.text(), false)
            .filter(head -> head.words() == star + 2)
            .flatMap(
                head ->
                    names.stream()
                        .filter(name -> line.text().startsWith(name + " ", head.words()))
                        .findFirst()
                        .map(head::named));
  }
}
