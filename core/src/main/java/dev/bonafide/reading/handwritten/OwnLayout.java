package dev.bonafide.reading.handwritten;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.turn.TextPage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one shape that the heads of a conversation have. A list or a form has such lines too: people
 * take turns, so that names come again, and one of them is the subject's or all are names of
 * persons.
 *
 * @param heads by the index of their lines
 */
record OwnLayout(String shape, SortedMap<Integer, TurnHead> heads) {
  /** A text with more lines is an export of a program. */
  private static final int MOST_LINES = 50_000;

  static final String QUESTION = "Q";
  static final String ANSWER = "A";

  private static final int FEWEST_HEADS = 3;

  /** Of so many lines one has a time, where turns have. */
  private static final int FEWEST_OF_LINES = 8;

  private static final int FEWEST_UNNAMED = 4;

  /** Of the written lines, so many are heads where the words stand on the same lines: a half. */
  private static final int SHARE = 2;

  /** Finds that of a text, with times as people know them, or else with any words in them. */
  static Optional<OwnLayout> of(TextPage page, Exhibit exhibit, Subject subject) {
    if (page.count() > MOST_LINES) {
      return Optional.empty();
    }
    BitSet times = times(page);
    Text text = new Text(page, exhibit, subject);
    Optional<OwnLayout> known = text.layout(heads(page, times, false));
    if (known.isPresent() && !known.get().isNested(page)) {
      return known;
    }
    if (times.cardinality() < FEWEST_HEADS
        || times.cardinality() * FEWEST_OF_LINES < page.count()) {
      return known;
    }
    List<SortedMap<Integer, TurnHead>> any =
        heads(page, times, true).stream()
            .filter(heads -> !heads.isEmpty())
            .map(NamesAmongWords::in)
            .toList();
    return text.layout(any)
        .filter(one -> known.isEmpty() || one.heads().size() >= known.get().heads().size())
        .or(() -> known)
        .or(() -> text.layout(BareNames.in(page, false)))
        .or(() -> text.layout(BareNames.in(page, true)));
  }

  /** The indexes of the lines that may have a time. */
  private static BitSet times(TextPage page) {
    BitSet times = new BitSet();
    for (int index = 0; index < page.count(); index++) {
      times.set(index, Stamp.isLikely(page.line(index).text()));
    }
    return times;
  }

  /** Text in which a layout is looked for. */
  private record Text(TextPage page, Exhibit exhibit, Subject subject, long written) {
    Text(TextPage page, Exhibit exhibit, Subject subject) {
      this(page, exhibit, subject, page.each().filter(line -> !line.isBlank()).count());
    }

    /** The heads that most turns of a talk have; empty where none are those of one. */
    Optional<OwnLayout> layout(List<SortedMap<Integer, TurnHead>> shapes) {
      return shapes.stream()
          .flatMap(heads -> of(heads).stream())
          .map(layout -> layout.ofPeople(exhibit, subject))
          .filter(layout -> layout.isConversation(written, exhibit, subject))
          .max(Comparator.comparingInt(layout -> layout.heads().size()));
    }
  }

  private static Optional<OwnLayout> of(SortedMap<Integer, TurnHead> heads) {
    return heads.values().stream().findFirst().map(head -> new OwnLayout(head.shape(), heads));
  }

  /** Heads of a text by their shapes. */
  private static List<SortedMap<Integer, TurnHead>> heads(
      TextPage page, BitSet times, boolean anyWords) {
    Map<String, SortedMap<Integer, TurnHead>> shapes = new LinkedHashMap<>();
    for (int index = 0; index < page.count(); index++) {
      int line = index;
      HeadParser.in(page.line(index).text(), anyWords)
          .ifPresent(
              head -> shapes.computeIfAbsent(head.shape(), _ -> new TreeMap<>()).put(line, head));
    }
    List<SortedMap<Integer, TurnHead>> heads = new ArrayList<>(shapes.values());
    heads.addAll(StackedHeads.in(page, times, anyWords));
    return heads;
  }

  /** Whether what was taken for the names stands before names. */
  private boolean isNested(TextPage page) {
    long nested =
        heads.entrySet().stream()
            .filter(head -> isNested(page.line(head.getKey()).text(), head.getValue().words()))
            .count();
    return nested * 4 >= heads.size() * 3L;
  }

  private static boolean isNested(String line, int words) {
    return words < line.length() && HeadParser.in(line.substring(words), false).isPresent();
  }

  /** Without what comes once and may begin a sentence. */
  private OwnLayout ofPeople(Exhibit exhibit, Subject subject) {
    Map<String, Long> times = times();
    Set<String> people =
        times.entrySet().stream()
            .filter(
                entry ->
                    entry.getValue() > 1
                        || TurnHead.isTelling(shape)
                        || isPerson(entry.getKey())
                        || QUESTION.equals(entry.getKey())
                        || ANSWER.equals(entry.getKey())
                        || Roles.isSubject(entry.getKey(), exhibit, subject))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    SortedMap<Integer, TurnHead> kept = new TreeMap<>(heads);
    kept.values().removeIf(head -> !people.contains(head.name()));
    return new OwnLayout(shape, kept);
  }

  private Map<String, Long> times() {
    return heads.values().stream()
        .collect(Collectors.groupingBy(TurnHead::name, Collectors.counting()));
  }

  private boolean isConversation(long written, Exhibit exhibit, Subject subject) {
    if (asksAndAnswers() && subject.kind() == SubjectKind.CANDIDATE) {
      return true;
    }
    Map<String, Long> times = times();
    long again = times.values().stream().filter(count -> count > 1).count();
    if (times.size() < 2 || again == 0 || heads.size() < FEWEST_HEADS) {
      return false;
    }
    boolean named =
        times.keySet().stream().anyMatch(name -> Roles.isSubject(name, exhibit, subject));
    boolean persons =
        (TurnHead.isTelling(shape) && !TurnHead.isBare(shape))
            || times.keySet().stream().allMatch(OwnLayout::isPerson);
    boolean fill =
        TurnHead.isAlone(shape)
            ? written * 2 >= heads.size() * 3L
            : (long) heads.size() * SHARE >= written;
    boolean often = again > 1 && heads.size() >= FEWEST_UNNAMED;
    return named || (persons && fill && (often || isDated()));
  }

  /** Whether each head has a date and a time: nobody writes those but before what is said. */
  private boolean isDated() {
    return !TurnHead.isBare(shape)
        && heads.values().stream()
            .map(TurnHead::when)
            .allMatch(when -> when != null && Stamp.isDated(when));
  }

  /** Whether it is questions and answers of an interview: {@code Q: …}, {@code A: …}. */
  boolean asksAndAnswers() {
    return times().keySet().equals(Set.of(QUESTION, ANSWER));
  }

  /** Whether a name has two words or more, each with a capital. */
  private static boolean isPerson(String name) {
    String[] words = name.split("[ ,]+", -1);
    return words.length > 1
        && java.util.Arrays.stream(words)
            .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
  }

  /**
   * Whether each name stands below what was said: the text begins with words and ends in a name.
   */
  boolean isBelow(TextPage page) {
    int last = page.count() - 1;
    while (last > 0 && page.line(last).isBlank()) {
      last--;
    }
    return TurnHead.isAlone(shape)
        && shape.indexOf('/') < 0
        && heads.lastKey() == last
        && heads.firstKey() > page.firstWritten();
  }
}
