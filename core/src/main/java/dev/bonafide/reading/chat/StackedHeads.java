package dev.bonafide.reading.chat;

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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Heads of two lines: a name over a time, or a time over a name, each with nothing else. */
final class StackedHeads {
  private static final int LONGEST_NAME = 50;

  /** Before a time, of which it tells that the name above is its own. */
  private static final Pattern DASH = Pattern.compile("^[—–] *");

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
    Set<String> remarks = remarks(page, times);
    for (int time = times.nextSetBit(0); time >= 0; time = times.nextSetBit(time + 1)) {
      if (time > 0 && !times.get(time - 1)) {
        boolean remarked = time > 1 && remarks.contains(page.line(time - 1).text());
        TextLine name = page.line(remarked ? time - 2 : time - 1);
        put("N/T$", name, page.line(time), anyWords, nameFirst);
      }
      if (time + 1 < page.count() && !times.get(time + 1)) {
        put("T/N$", page.line(time + 1), page.line(time), anyWords, timeFirst);
      }
    }
    return List.of(nameFirst, timeFirst);
  }

  /** Lines between a name and a time that say what someone is: each stands below one name alone. */
  private static Set<String> remarks(TextPage page, BitSet times) {
    Map<String, List<String>> above = new HashMap<>();
    for (int time = times.nextSetBit(2); time >= 0; time = times.nextSetBit(time + 1)) {
      if (!times.get(time - 1) && !times.get(time - 2)) {
        above
            .computeIfAbsent(page.line(time - 1).text(), _ -> new ArrayList<>())
            .add(ShownName.withoutBadges(page.line(time - 2).text()));
      }
    }
    above
        .values()
        .removeIf(
            names ->
                names.size() < 2
                    || Set.copyOf(names).size() > 1
                    || names.getFirst().isEmpty()
                    || names.getFirst().length() > LONGEST_NAME
                    || !ShownName.is(names.getFirst()));
    return above.keySet();
  }

  private static void put(
      String shape,
      TextLine name,
      TextLine time,
      boolean anyWords,
      SortedMap<Integer, TurnHead> heads) {
    String who = ShownName.withoutBadges(name.text());
    String shown = ShownName.withoutBadges(time.text());
    String when = DASH.matcher(shown).replaceFirst("");
    boolean marked = !when.equals(shown) && !who.isEmpty() && ShownName.begins(who);
    boolean sized = !who.isEmpty() && who.length() <= LONGEST_NAME;
    int end = sized ? Stamp.alone(when, anyWords) : 0;
    boolean named = marked || (sized && ShownName.is(who) && SpeakerLabel.isMarkedName(who));
    if (end > 0 && named) {
      int words = Math.max(name.end(), time.end()) - Math.min(name.start(), time.start());
      heads.put(
          Math.min(name.number(), time.number()) - 1,
          new TurnHead(shape, who, when.substring(0, end), words));
    }
  }
}
