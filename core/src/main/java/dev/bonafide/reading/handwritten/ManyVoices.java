package dev.bonafide.reading.handwritten;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether several people seem to speak in a text of which no reader could tell the turns: what its
 * lines begin with takes turns as people do.
 */
public final class ManyVoices {
  private static final int LINES = 400;
  private static final int FEWEST = 4;
  private static final int LONGEST = 60;
  private static final int MOST_NAMES = 8;
  private static final String LIST = "-*•·+#|";

  private ManyVoices() {}

  /** Whether it seems so; of a long text, its first lines tell. */
  public static boolean seemIn(String text) {
    TextPage page = TextPage.of(text);
    List<TextLine> lines = page.each().limit(LINES).filter(line -> !line.isBlank()).toList();
    boolean asks = lines.stream().anyMatch(line -> asks(line.text()));
    return (asks && takeTurns(marks(lines), lines.size()))
        || (asks && takeTurns(labels(lines), lines.size()))
        || (asks && takeTurns(alone(lines), lines.size()))
        || takeTurns(stamped(lines), lines.size());
  }

  private static boolean asks(String line) {
    return line.indexOf('?') >= 0 || line.indexOf('？') >= 0 || line.indexOf('؟') >= 0;
  }

  /** Arrows and other signs at the beginnings of lines, but for those of lists. */
  private static List<String> marks(List<TextLine> lines) {
    return lines.stream()
        .map(line -> line.text().strip())
        .filter(line -> isSign(line.codePointAt(0)))
        .map(line -> Character.toString(line.codePointAt(0)))
        .toList();
  }

  private static boolean isSign(int c) {
    return !Character.isLetterOrDigit(c) && LIST.indexOf(c) < 0 && "([{\"'“„«`/\\".indexOf(c) < 0;
  }

  private static List<String> labels(List<TextLine> lines) {
    return lines.stream()
        .flatMap(line -> SpeakerLabel.mark(line.text()).stream())
        .map(SpeakerLabel::name)
        .filter(SpeakerLabel::isMarkedName)
        .toList();
  }

  /** Short lines that end as no sentence does. */
  private static List<String> alone(List<TextLine> lines) {
    return lines.stream()
        .map(line -> line.text().strip())
        .filter(
            line ->
                line.length() <= LONGEST
                    && Character.isLetterOrDigit(line.codePointBefore(line.length())))
        .toList();
  }

  /** The first word beside the time of each line that begins or ends with one. */
  private static List<String> stamped(List<TextLine> lines) {
    List<String> words = new ArrayList<>();
    for (TextLine line : lines) {
      HeadParser.opening(line.text(), true)
          .map(head -> line.text().substring(head.words()).strip())
          .map(rest -> rest.substring(0, Math.max(0, (rest + " ").indexOf(' '))))
          .filter(word -> !word.isEmpty())
          .ifPresent(words::add);
    }
    return words;
  }

  /** Whether a few come again and again, and one between two of another. */
  private static boolean takeTurns(List<String> voices, int lines) {
    Set<String> names =
        voices.stream()
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(name -> name.getValue() > 1)
            .map(java.util.Map.Entry::getKey)
            .collect(Collectors.toSet());
    List<String> again = voices.stream().filter(names::contains).toList();
    Set<String> answered = new HashSet<>();
    for (int at = 1; at + 1 < again.size(); at++) {
      if (again.get(at - 1).equals(again.get(at + 1)) && !again.get(at).equals(again.get(at - 1))) {
        answered.add(again.get(at));
      }
    }
    return names.size() > 1
        && names.size() <= MOST_NAMES
        && again.size() >= FEWEST
        && again.size() * 2 >= voices.size()
        && again.size() * 3 >= lines
        && !answered.isEmpty();
  }
}
