package dev.bonafide.reading.chat;

import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Heads of two lines: a name over a time, or a time over a name, each with nothing else. */
final class StackedHeads {
  private static final int LONGEST_NAME = 50;

  private StackedHeads() {}

  /**
   * Finds those of a text, by their first lines: those with the name above, and those with the
   * time.
   *
   * @param times the indexes of lines that may have a time
   */
  static List<SortedMap<Integer, TurnHead>> in(TextPage page, BitSet times, boolean anyWords) {
    SortedMap<Integer, TurnHead> nameFirst = new TreeMap<>();
    SortedMap<Integer, TurnHead> timeFirst = new TreeMap<>();
    for (int time = times.nextSetBit(0); time >= 0; time = times.nextSetBit(time + 1)) {
      if (time > 0 && !times.get(time - 1)) {
        put("N/T$", page.line(time - 1), page.line(time), anyWords, nameFirst);
      }
      if (time + 1 < page.count() && !times.get(time + 1)) {
        put("T/N$", page.line(time + 1), page.line(time), anyWords, timeFirst);
      }
    }
    return List.of(nameFirst, timeFirst);
  }

  private static void put(
      String shape,
      TextLine name,
      TextLine time,
      boolean anyWords,
      SortedMap<Integer, TurnHead> heads) {
    String who = ShownName.withoutBadges(name.text());
    String when = ShownName.withoutBadges(time.text());
    boolean sized = !who.isEmpty() && who.length() <= LONGEST_NAME;
    int end = sized ? Stamp.alone(when, anyWords) : 0;
    if (end > 0 && ShownName.is(who) && SpeakerLabel.isMarkedName(who)) {
      int words = Math.max(name.end(), time.end()) - Math.min(name.start(), time.start());
      heads.put(
          Math.min(name.number(), time.number()) - 1,
          new TurnHead(shape, who, when.substring(0, end), words));
    }
  }
}
