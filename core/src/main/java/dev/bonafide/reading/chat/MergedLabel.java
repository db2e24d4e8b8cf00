package dev.bonafide.reading.chat;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name with a colon inside a line, after the end of a sentence: captions that were merged have
 * several turns on one line.
 *
 * @param start of the name in its line
 * @param end of the colon and the blank after it
 */
record MergedLabel(String name, int start, int end) {
  private static final int LONGEST = 60;
  private static final int MOST = 2_000;
  private static final int FEWEST = 3;
  private static final String ENDS = ".?!…";

  /** Those of certain names; the one that begins the line is not among them. */
  static List<MergedLabel> in(String line, Set<String> names) {
    return names.isEmpty()
        ? List.of()
        : in(line).stream().filter(label -> names.contains(label.name())).toList();
  }

  /** Names that take turns within lines, where one line has several turns. */
  static Set<String> takingTurns(TextPage page) {
    Map<String, Integer> counts = new HashMap<>();
    page.each()
        .map(TextLine::text)
        .filter(MergedLabel::mayHold)
        .map(MergedLabel::turns)
        .filter(names -> names.size() >= FEWEST && Set.copyOf(names).size() < names.size())
        .flatMap(List::stream)
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts.size() < 2
        ? Set.of()
        : counts.keySet().stream().filter(SpeakerLabel::isName).collect(Collectors.toSet());
  }

  /** Whether a line has as many colons as it would have turns. */
  private static boolean mayHold(String line) {
    int colons = 0;
    for (int at = line.indexOf(": "); at >= 0 && colons < FEWEST; at = line.indexOf(": ", at + 1)) {
      colons++;
    }
    return colons == FEWEST;
  }

  private static List<String> turns(String line) {
    return Stream.concat(
            SpeakerLabel.in(line).stream().map(SpeakerLabel::name),
            in(line).stream().map(MergedLabel::name))
        .toList();
  }

  private static List<MergedLabel> in(String line) {
    List<MergedLabel> found = new ArrayList<>();
    for (int colon = line.indexOf(": ");
        colon > 0 && found.size() < MOST;
        colon = line.indexOf(": ", colon + 1)) {
      int start = start(line, colon);
      if (start > 0) {
        found.add(new MergedLabel(line.substring(start, colon), start, colon + 2));
      }
    }
    return found;
  }

  /** After the last end of a sentence before a colon, near enough; or -1. */
  private static int start(String line, int colon) {
    for (int at = colon - 1; at > Math.max(1, colon - LONGEST); at--) {
      if (line.charAt(at - 1) == ' ' && ENDS.indexOf(line.charAt(at - 2)) >= 0) {
        return at;
      }
    }
    return -1;
  }
}
