package dev.bonafide.reading.chat;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Names that nothing but a blank parts from the words, behind a time: {@code 10:02 Ana hello}. They
 * are the words that come again there.
 */
final class BareNames {
  private static final int MOST_WORDS = 4;
  private static final int TWICE = 2;

  private final SortedMap<Integer, TurnHead> openings;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> again = new HashMap<>();

  /** How many words the longest name has that comes again. */
  private final int usual;

  private BareNames(SortedMap<Integer, TurnHead> openings, TextPage page) {
    this.openings = openings;
    List<List<String>> behind = new ArrayList<>();
    openings.forEach((index, head) -> behind.add(words(page.line(index).text(), head)));
    for (List<String> words : behind) {
      IntStream.rangeClosed(1, words.size())
          .forEach(size -> counts.merge(joined(words, size), 1, Integer::sum));
    }
    counts.forEach(
        (name, count) -> {
          int blank = name.lastIndexOf(' ');
          if (blank > 0 && count >= TWICE) {
            again.merge(name.substring(0, blank), count, Integer::sum);
          }
        });
    usual =
        behind.stream()
            .filter(words -> !words.isEmpty() && counts.getOrDefault(words.getFirst(), 0) >= TWICE)
            .flatMap(words -> name(words).stream())
            .mapToInt(name -> name.split(" ", -1).length)
            .max()
            .orElse(1);
  }

  /** The heads of a text, by their lines, for each way its lines begin with a time. */
  static List<SortedMap<Integer, TurnHead>> in(TextPage page, boolean anyWords) {
    return TurnHead.byShape(
            page, IntStream.range(0, page.count()), line -> HeadParser.opening(line, anyWords))
        .stream()
        .map(heads -> new BareNames(heads, page).heads(page))
        .toList();
  }

  private SortedMap<Integer, TurnHead> heads(TextPage page) {
    SortedMap<Integer, TurnHead> heads = new TreeMap<>();
    openings.forEach(
        (index, head) ->
            name(words(page.line(index).text(), head))
                .filter(BareNames::isUnmarked)
                .ifPresent(name -> heads.put(index, named(name, page.line(index).text(), head))));
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

  /** The words that come again together, as long as more of them leave none out. */
  private Optional<String> name(List<String> words) {
    int size = words.isEmpty() ? 0 : 1;
    if (size > 0 && counts.getOrDefault(words.getFirst(), 0) < TWICE) {
      return Optional.of(joined(words, Math.min(usual, capitals(words))));
    }
    while (size > 0
        && size < words.size()
        && goesOn(joined(words, size), joined(words, size + 1))) {
      size++;
    }
    return size == 0 ? Optional.empty() : Optional.of(joined(words, size));
  }

  /** How many words, one at least, begin as names do. */
  private static int capitals(List<String> words) {
    int size = 1;
    while (size < words.size() && Character.isUpperCase(words.get(size).codePointAt(0))) {
      size++;
    }
    return size;
  }

  private boolean goesOn(String name, String longer) {
    int all = counts.getOrDefault(name, 0);
    return all >= TWICE
        && counts.getOrDefault(longer, 0) >= TWICE
        && again.getOrDefault(name, 0) >= all;
  }

  private static List<String> words(String line, TurnHead head) {
    return Arrays.stream(line.substring(head.words()).strip().split(" ", MOST_WORDS + 1))
        .takeWhile(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  private static String joined(List<String> words, int size) {
    return String.join(" ", words.subList(0, size));
  }
}
