package dev.bonafide.reading.chat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Heads of two lines: a name over a time, or a time over a name, each with nothing else. Where a
 * mark has a line between them, the name may have a tag below it.
 */
final class StackedHeads {
  private static final Pattern MARK = Pattern.compile("^\\s*[–—•·|-]\\s*$");
  private static final int LONGEST = 120;
  private static final Pattern ACTOR =
      Pattern.compile("^(\\p{Lu}[^\\s:]*(?: \\p{Lu}[^\\s:]*){1,3}) \\p{Ll}");
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
    return List.of(nameFirst, parted, timeFirst);
  }

  /** The name in a line that says what someone did: {@code Ana Ruiz replied by email}. */
  private static String actor(String line) {
    Matcher actor = ACTOR.matcher(line);
    return actor.find() ? actor.group(1) : line;
  }

  private static void put(
      String shape,
      TextLine name,
      TextLine time,
      boolean anyWords,
      SortedMap<Integer, TurnHead> heads) {
    String line = ShownName.withoutBadges(name.head(LONGEST));
    String who = shape.startsWith("T") ? actor(line) : line;
    String when = ShownName.withoutBadges(time.text());
    boolean sized = !who.isEmpty() && who.length() <= ShownName.LONGEST;
    int end = sized ? Stamp.alone(when, anyWords) : 0;
    if (end > 0 && ShownName.is(who) && SpeakerLabel.isMarkedName(who)) {
      int words = Math.max(name.end(), time.end()) - Math.min(name.start(), time.start());
      heads.put(
          Math.min(name.number(), time.number()) - 1,
          new TurnHead(shape, who, when.substring(0, end), words));
    }
  }
}
