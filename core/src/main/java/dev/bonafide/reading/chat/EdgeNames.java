package dev.bonafide.reading.chat;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names within lines that say more: they come again at the beginning of such lines, or at their
 * end, whatever else is there: {@code Ana Ruiz replied by email}, {@code Note by Ana Ruiz}.
 */
final class EdgeNames {
  private static final int MOST_WORDS = 6;
  private static final int MOST_OF_NAME = 4;

  private final boolean atEnd;
  private final Map<List<String>, Integer> counts = new HashMap<>();

  /** Counts of words that come with one more of them that comes again. */
  private final Map<List<String>, Integer> longer = new HashMap<>();

  private EdgeNames(Collection<String> lines, boolean atEnd) {
    this.atEnd = atEnd;
    lines.forEach(line -> edges(line).forEach(edge -> counts.merge(edge, 1, Integer::sum)));
    counts.forEach(
        (edge, count) -> {
          if (count > 1) {
            longer.merge(edge.subList(0, edge.size() - 1), count, Integer::sum);
          }
        });
  }

  /** The name in each line that has one and says more. */
  static Map<String, String> in(Collection<String> lines) {
    List<String> saying = lines.stream().filter(EdgeNames::saysMore).toList();
    return Stream.of(false, true)
        .map(atEnd -> new EdgeNames(lines, atEnd).named(saying))
        .max(Comparator.comparingInt(Map::size))
        .orElseThrow();
  }

  /** The words, with the blank behind them, that most lines begin with; none if there are none. */
  static String mostlyBegun(Collection<String> lines) {
    EdgeNames edges = new EdgeNames(lines, false);
    return edges.counts.entrySet().stream()
        .filter(edge -> edge.getValue() * 4 >= lines.size() * 3)
        .map(edge -> String.join(" ", edge.getKey()) + " ")
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /**
   * Heads whose names nothing but a blank parts from the words, behind a time: {@code 10:02 Ana
   * hello}. They are the words that come again there, for each way lines begin with a time.
   */
  static List<SortedMap<Integer, TurnHead>> behindTimes(TextPage page, boolean anyWords) {
    return TurnHead.byShape(
            page, IntStream.range(0, page.count()), line -> HeadParser.opening(line, anyWords))
        .stream()
        .map(openings -> heads(openings, page))
        .toList();
  }

  private static SortedMap<Integer, TurnHead> heads(
      SortedMap<Integer, TurnHead> openings, TextPage page) {
    Map<Integer, String> behind = new TreeMap<>();
    openings.forEach(
        (index, head) ->
            behind.put(index, page.line(index).text().substring(head.words()).strip()));
    EdgeNames names = new EdgeNames(behind.values(), false);
    int usual = behind.values().stream().map(names::again).mapToInt(List::size).max().orElse(1);
    SortedMap<Integer, TurnHead> heads = new TreeMap<>();
    openings.forEach(
        (index, head) -> {
          String words = behind.getOrDefault(index, "");
          List<String> again = names.again(words);
          String name = String.join(" ", again.isEmpty() ? capitals(words, usual) : again);
          if (!name.isEmpty() && isUnmarked(name)) {
            heads.put(index, named(name, page.line(index).text(), head));
          }
        });
    return heads;
  }

  private static TurnHead named(String name, String line, TurnHead head) {
    int end = line.indexOf(name, head.words()) + name.length();
    char ends = end >= line.length() ? TurnHead.ALONE : TurnHead.BARE;
    return new TurnHead(head.shape() + 'N' + ends, name, head.when(), end);
  }

  /** Whether no mark stands in it that would end a name. */
  private static boolean isUnmarked(String name) {
    return ShownName.is(name) && SpeakerLabel.isMarkedName(name) && name.indexOf(':') < 0;
  }

  private static boolean saysMore(String line) {
    return !SpeakerLabel.isName(line) || line.split(" ", -1).length > MOST_OF_NAME;
  }

  /** Takes a line that comes again, and whose name and other words go together only, for a name. */
  private Map<String, String> named(List<String> lines) {
    Map<String, String> named = new HashMap<>();
    Map<String, Set<String>> beside = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (String line : lines) {
      times.merge(line, 1, Integer::sum);
      String name = name(line);
      if (SpeakerLabel.isName(name) && isUnmarked(name)) {
        String rest = line.replace(name, "");
        named.put(line, name);
        beside.computeIfAbsent(rest, _ -> new HashSet<>()).add(name);
        beside.computeIfAbsent(name, _ -> new HashSet<>()).add(rest);
      }
    }
    named
        .entrySet()
        .removeIf(
            one ->
                times.getOrDefault(one.getKey(), 0) > 1
                    && Stream.of(one.getValue(), one.getKey().replace(one.getValue(), ""))
                        .allMatch(part -> beside.getOrDefault(part, Set.of()).size() == 1));
    return named;
  }

  private static boolean isOfName(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** The words that a line begins or ends with, from the edge on, more and more of them. */
  private List<List<String>> edges(String line) {
    List<String> words = Arrays.asList(line.split(" ", -1));
    List<String> inward = atEnd ? words.reversed() : words;
    return IntStream.rangeClosed(1, Math.min(MOST_WORDS, words.size()))
        .mapToObj(size -> inward.subList(0, size))
        .takeWhile(edge -> !edge.getLast().isEmpty())
        .toList();
  }

  /** The words that come again together, as long as more of them leave none out. */
  private List<String> again(String line) {
    List<String> name = List.of();
    for (List<String> edge : edges(line)) {
      int again = counts.getOrDefault(edge, 0);
      if (again < 2 || longer.getOrDefault(name, again) < counts.getOrDefault(name, again)) {
        break;
      }
      name = edge;
    }
    return name;
  }

  /** So many words at most that a line begins with, and but the first begin as names do. */
  private static List<String> capitals(String line, int most) {
    List<String> words = Arrays.asList(line.split(" ", most + 1));
    int size = 1;
    while (size < Math.min(most, words.size()) && isOfName(words.get(size))) {
      size++;
    }
    return words.subList(0, Math.min(size, words.size()));
  }

  private String name(String line) {
    List<String> name = new ArrayList<>(again(line));
    while (!name.isEmpty() && Character.isLowerCase(name.getLast().codePointAt(0))) {
      name.removeLast();
    }
    return String.join(" ", atEnd ? name.reversed() : name);
  }
}
