package dev.bonafide.reading.chat;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.turn.TextPage;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Names that nothing but a blank parts from the words, behind a time: {@code 10:02 Ana hello}. They
 * are the words that come again there.
 */
final class BareNames {
  private BareNames() {}

  /** The heads of a text, by their lines, for each way its lines begin with a time. */
  static List<SortedMap<Integer, TurnHead>> in(TextPage page, boolean anyWords) {
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
    int usual =
        behind.values().stream().map(names::again).mapToInt(List::size).max().orElse(1);
    SortedMap<Integer, TurnHead> heads = new TreeMap<>();
    behind.forEach(
        (index, words) -> {
          List<String> again = names.again(words);
          String name =
              String.join(" ", again.isEmpty() ? EdgeNames.capitals(words, usual) : again);
          if (!name.isEmpty() && isUnmarked(name)) {
            heads.put(index, named(name, page.line(index).text(), openings.get(index)));
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
}
