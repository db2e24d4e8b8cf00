package dev.bonafide.reading.chat;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Heads of two lines: a name over a time, or a time over a name, each with nothing else. Where a
 * mark has a line between them, the name may have a tag below it.
 */
final class StackedHeads {
  private static final int LONGEST_NAME = 50;
  private static final Pattern MARK = Pattern.compile("^\\s*[–—•·|-]\\s*$");
  private static final int LONGEST = 120;
  private static final Pattern ACTOR = Pattern.compile("^(\\p{Lu}\\S*(?: \\p{Lu}\\S*){1,3}) \\p{Ll}");
  private static final Pattern TAG = Pattern.compile("^\\p{Lu}{2,8}$");

  private StackedHeads() {}

  /**
   * Finds those of a text, by their first lines: those with the name above, the same with a mark
   * between, and those with the time above.
   *
   * @param times the indexes of lines that may have a time
   */
  static List<SortedMap<Integer, TurnHead>> in(TextPage page, BitSet times, boolean anyWords) {
    SortedMap<Integer, TurnHead> nameFirst = new TreeMap<>();
    SortedMap<Integer, TurnHead> parted = new TreeMap<>();
    SortedMap<Integer, TurnHead> timeFirst = new TreeMap<>();
    for (int time = times.nextSetBit(0); time >= 0; time = times.nextSetBit(time + 1)) {
      if (time > 0 && !times.get(time - 1)) {
        put("N/T$", page.line(time - 1), page.line(time), anyWords, nameFirst);
        if (time > 1 && MARK.matcher(page.line(time - 1).text()).find()) {
          int tag = time > 2 && TAG.matcher(page.line(time - 2).text()).find() ? 1 : 0;
          put(TurnHead.PARTED, page.line(time - 2 - tag), page.line(time), anyWords, parted);
        }
      }
      if (time + 1 < page.count() && !times.get(time + 1)) {
        put("T/N$", page.line(time + 1), page.line(time), anyWords, timeFirst);
      }
    }
    return List.of(acting(nameFirst), parted, acting(timeFirst));
  }

  /**
   * With names out of lines that say what someone did, where one of them comes again: {@code Ana
   * Ruiz replied by email}.
   */
  private static SortedMap<Integer, TurnHead> acting(SortedMap<Integer, TurnHead> heads) {
    Map<String, Set<String>> actors =
        heads.values().stream()
            .map(TurnHead::name)
            .collect(groupingBy(StackedHeads::actor, toSet()));
    if (actors.values().stream().anyMatch(lines -> lines.size() > 1)) {
      heads.replaceAll(
          (_, head) ->
              new TurnHead(head.shape(), actor(head.name()), head.when(), head.words()));
    }
    heads.values().removeIf(head -> !isName(head.name()));
    return heads;
  }

  /** The words of a line that begin as names do, where a small one is behind two or more. */
  private static String actor(String line) {
    Matcher actor = ACTOR.matcher(line);
    return actor.find() ? actor.group(1) : line;
  }

  private static boolean isName(String who) {
    return who.length() <= LONGEST_NAME && ShownName.is(who) && SpeakerLabel.isMarkedName(who);
  }

  private static void put(
      String shape,
      TextLine name,
      TextLine time,
      boolean anyWords,
      SortedMap<Integer, TurnHead> heads) {
    String who = ShownName.withoutBadges(name.text());
    String when = ShownName.withoutBadges(time.text());
    boolean named = !who.isEmpty() && who.length() <= LONGEST && isName(actor(who));
    int end = named ? Stamp.alone(when, anyWords) : 0;
    if (end > 0) {
      int words = Math.max(name.end(), time.end()) - Math.min(name.start(), time.start());
      heads.put(
          Math.min(name.number(), time.number()) - 1,
          new TurnHead(shape, who, when.substring(0, end), words));
    }
  }
}
