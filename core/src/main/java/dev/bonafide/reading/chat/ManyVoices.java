package dev.bonafide.reading.chat;

import dev.bonafide.reading.speaker.NameMatch;
import dev.bonafide.reading.speaker.Naming;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People who seem to speak in a text whose turns no reader could tell: what stands at one place of
 * its lines takes turns as people do, and one asks where another answers, has the name that was
 * given, or each stands behind a time. Most of the text is theirs; a few questions and answers
 * within what someone writes are no talk.
 */
public final class ManyVoices {
  private static final int LINES = 400;
  private static final int FEWEST = 4;
  private static final int MOST_NAMES = 8;

  /** Lines of which one begins a turn, at least. */
  private static final int LINES_A_TURN = 5;

  private final List<TextLine> lines;
  private final List<Boolean> asking;
  private final int end;
  private final @Nullable String name;

  private ManyVoices(List<TextLine> lines, int end, @Nullable String name) {
    this.lines = lines;
    this.asking = lines.stream().map(line -> Naming.asks(line.text())).toList();
    this.end = end;
    this.name = name;
  }

  /** Label that may be a speaker's, on the line of that index. */
  private record Sign(int index, String label) {}

  /**
   * The part of a text that people seem to speak; empty where one person wrote it all.
   *
   * @param name of the one who is screened; null where no one said
   */
  public static Optional<Span> in(TextPage page, @Nullable String name) {
    List<TextLine> lines = page.each().limit(LINES).filter(line -> !line.isBlank()).toList();
    ManyVoices voices = new ManyVoices(lines, page.text().length(), name);
    Map<String, List<Sign>> places = new LinkedHashMap<>();
    for (int index = 0; lines.size() >= FEWEST && index < lines.size(); index++) {
      int at = index;
      LabelPlaces.in(lines.get(index).text())
          .forEach(
              (place, label) ->
                  places.computeIfAbsent(place, _ -> new ArrayList<>()).add(new Sign(at, label)));
    }
    return places.entrySet().stream()
        .flatMap(place -> voices.spoken(place.getKey(), place.getValue()))
        .min(Comparator.comparingInt(Span::start))
        .or(() -> voices.merged(MergedLabel.takingTurns(page)));
  }

  /** The lines on each of which several turns stand, one behind the other. */
  private Optional<Span> merged(Set<String> names) {
    List<TextLine> several =
        lines.stream().filter(line -> !MergedLabel.in(line.text(), names).isEmpty()).toList();
    return several.stream()
        .findFirst()
        .map(first -> new Span(first.start(), several.getLast().end()))
        .filter(this::isMost);
  }

  private boolean isMost(Span part) {
    return part.length() * 2 >= end;
  }

  /** Runs of labels that come again before the run ends, and none before or after it. */
  private static List<List<Sign>> runs(List<Sign> all) {
    Map<String, Integer> last = new HashMap<>();
    IntStream.range(0, all.size()).forEach(at -> last.put(all.get(at).label(), at));
    List<List<Sign>> runs = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (int at = 0; at < all.size(); at++) {
      to = Math.max(to, last.getOrDefault(all.get(at).label(), at));
      if (at == to) {
        runs.add(all.subList(from, at + 1));
        from = at + 1;
      }
    }
    return runs;
  }

  private Stream<Span> spoken(String place, List<Sign> all) {
    Map<String, Integer> counts = new HashMap<>();
    all.forEach(sign -> counts.merge(sign.label(), 1, Integer::sum));
    List<Sign> again =
        all.stream().filter(sign -> counts.getOrDefault(sign.label(), 0) > 1).toList();
    return runs(again).stream()
        .filter(run -> isSpoken(place, run))
        .map(this::part)
        .filter(this::isMost);
  }

  /** Whether a few labels take turns. */
  private boolean isSpoken(String place, List<Sign> again) {
    long names = again.stream().map(Sign::label).distinct().count();
    return names > 1
        && names <= MOST_NAMES
        && again.size() >= FEWEST
        && again.size() * LINES_A_TURN >= lines.size()
        && isByTurns(again)
        && (place.startsWith(LabelPlaces.STAMPED) || isAnswered(again) || isNamed(again));
  }

  /** Whether someone speaks between two turns of another, and most speak after someone else. */
  private static boolean isByTurns(List<Sign> again) {
    long changes =
        IntStream.range(1, again.size()).filter(at -> isChange(again, at - 1, at)).count();
    return changes * 2 >= again.size() - 1
        && IntStream.range(2, again.size())
            .anyMatch(at -> isChange(again, at - 1, at) && !isChange(again, at - 2, at));
  }

  private static boolean isChange(List<Sign> again, int one, int other) {
    return !again.get(one).label().equals(again.get(other).label());
  }

  /** Whether someone else says something after a question that is none. */
  private boolean isAnswered(List<Sign> again) {
    return IntStream.range(1, again.size())
        .anyMatch(at -> isChange(again, at - 1, at) && asks(again, at - 1) && !asks(again, at));
  }

  private boolean asks(List<Sign> again, int at) {
    int to = at + 1 < again.size() ? again.get(at + 1).index() : lines.size();
    return asking.subList(again.get(at).index(), to).contains(true);
  }

  private boolean isNamed(List<Sign> again) {
    return name != null
        && again.stream().map(Sign::label).distinct().anyMatch(one -> NameMatch.matches(one, name));
  }

  /** From the first turn to the end of the last, which is no longer than any other. */
  private Span part(List<Sign> again) {
    int longest =
        IntStream.range(1, again.size())
            .map(at -> again.get(at).index() - again.get(at - 1).index())
            .max()
            .orElse(1);
    int last = again.getLast().index() + longest;
    return new Span(
        lines.get(again.getFirst().index()).start(),
        last < lines.size() ? lines.get(last).start() : end);
  }
}
