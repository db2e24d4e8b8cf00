package dev.bonafide.reading.chat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Heads of two lines: a name over a time, or a time over a name, each with little else. Where a
 * mark has a line between them, the name may have a tag below it.
 */
final class StackedHeads {
  private static final Pattern MARK = Pattern.compile("^\\s*[–—•·|-]\\s*$");
  private static final int LONGEST = 120;
  private static final int FEWEST = 3;

  /** In UTF-16 units, around a time: how long ago it is, or what someone is. */
  private static final int BESIDE = 16;

  private static final Pattern ACTOR =
      Pattern.compile("^(\\p{Lu}[^\\s:]*(?: \\p{Lu}[^\\s:]*){1,3}) \\p{Ll}");
  private static final Pattern TAG = Pattern.compile("^\\p{Lu}{2,8}$");
  private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+");

  private final TextPage page;
  private final String shape;
  private final List<Pair> pairs = new ArrayList<>();

  private StackedHeads(TextPage page, String shape) {
    this.page = page;
    this.shape = shape;
  }

  /** A line that may be a name, and one with a time, around which other words stand. */
  private record Pair(TextLine name, TextLine time, String when, String beside) {
    String label() {
      return ShownName.withoutBadges(name.head(LONGEST));
    }
  }

  /**
   * Finds those of a text, by their first lines: those with the name above, the same with a mark
   * between, and those with the time above.
   *
   * @param times the indexes of lines that may have a time
   */
  static List<SortedMap<Integer, TurnHead>> in(TextPage page, BitSet times, boolean anyWords) {
    StackedHeads nameFirst = new StackedHeads(page, "N/T$");
    StackedHeads parted = new StackedHeads(page, TurnHead.PARTED);
    StackedHeads timeFirst = new StackedHeads(page, "T/N$");
    for (int time = times.nextSetBit(0); time >= 0; time = times.nextSetBit(time + 1)) {
      if (time > 0 && !times.get(time - 1)) {
        int tag = time > 1 && TAG.matcher(page.line(time - 1).text()).find() ? 1 : 0;
        nameFirst.add(time - 1 - tag, time, anyWords);
        if (time > 1 && MARK.matcher(page.line(time - 1).text()).find()) {
          tag = time > 2 && TAG.matcher(page.line(time - 2).text()).find() ? 1 : 0;
          parted.add(time - 2 - tag, time, anyWords);
        }
      }
      if (time + 1 < page.count() && !times.get(time + 1)) {
        timeFirst.add(time + 1, time, anyWords);
      }
    }
    return Stream.of(nameFirst, parted, timeFirst).map(StackedHeads::heads).toList();
  }

  /** Adds two lines where the one is a time, in whatever words, with little beside it. */
  private void add(int name, int time, boolean anyWords) {
    String line = ShownName.withoutBadges(page.line(time).text());
    int known = Stamp.alone(line, anyWords);
    int from = 0;
    int end = known > 0 ? known : Stamp.alone(line, true);
    while (end <= from && from < BESIDE && line.indexOf(' ', from) > 0) {
      from = line.indexOf(' ', from) + 1;
      from += line.startsWith("(", from) ? 1 : 0;
      end = Stamp.end(line, from, true);
    }
    boolean isField = line.lastIndexOf(':', from) >= 0;
    if (end > from && !isField && (from == 0 || line.length() - end <= BESIDE)) {
      String beside = line.substring(0, from) + '#' + line.substring(end);
      String frame = known > 0 ? "" : FIGURES.matcher(beside).replaceAll("#");
      pairs.add(new Pair(page.line(name), page.line(time), line.substring(from, end), frame));
    }
  }

  private SortedMap<Integer, TurnHead> heads() {
    Map<String, Integer> frames = new HashMap<>();
    pairs.forEach(pair -> frames.merge(pair.beside(), 1, Integer::sum));
    boolean tagged = frames.getOrDefault("", 0) >= FEWEST;
    pairs.removeIf(pair -> !isFrame(pair.beside(), frames.getOrDefault(pair.beside(), 0), tagged));
    Map<String, String> names = EdgeNames.in(pairs.stream().map(Pair::label).toList());
    SortedMap<Integer, TurnHead> heads = new TreeMap<>();
    for (Pair pair : pairs) {
      String who = names.getOrDefault(pair.label(), actor(pair.label()));
      boolean sized = !who.isEmpty() && who.length() <= ShownName.LONGEST;
      if (sized && ShownName.is(who) && SpeakerLabel.isMarkedName(who)) {
        TextLine first = pair.name().number() < pair.time().number() ? pair.name() : pair.time();
        int words = Math.max(pair.name().end(), pair.time().end()) - first.start();
        heads.put(first.number() - 1, new TurnHead(shape, who, pair.when(), words));
      }
    }
    return heads;
  }

  /** The name in a line below a time that says what someone did there. */
  private String actor(String line) {
    Matcher actor = ACTOR.matcher(line);
    return shape.startsWith("T") && actor.find() ? actor.group(1) : line;
  }

  /**
   * Whether a time alone, with what several others have, or with one word can be a part of a head.
   */
  private static boolean isFrame(String beside, int count, boolean tagged) {
    return beside.isEmpty() || count > 1 || (tagged && beside.split(" ", -1).length <= 2);
  }
}
