package dev.bonafide.reading.chat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.text.Budget;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every layout that lines of one text may have, and which of them is its own. */
final class Layouts {
  /** A text with more lines is an export of a program. */
  private static final int MOST_LINES = 50_000;

  private static final int FEWEST_HEADS = 3;

  /** In UTF-16 units: that something was edited, or who someone is. */
  private static final int WORD = 16;

  /** Of so many lines one has a time, where turns have. */
  private static final int FEWEST_OF_LINES = 8;

  /** A message has hardly more lines than so many, all in all. */
  private static final int LINES = 4;

  /** Of heads, so many lines at most stand between one and the next of the same turn. */
  private static final int NEAR = 3;

  private final TextPage page;
  private final Exhibit exhibit;
  private final Subject subject;
  private final BitSet times = new BitSet();
  private final long written;

  Layouts(TextPage page, Exhibit exhibit, Subject subject) {
    this.page = page;
    this.exhibit = exhibit;
    this.subject = subject;
    int lines = 0;
    for (int index = 0; index < page.count(); index++) {
      TextLine line = page.line(index);
      times.set(index, Stamp.isLikely(line.text()));
      lines += line.isBlank() ? 0 : 1;
    }
    this.written = lines;
  }

  /**
   * The first layout that nothing but a talk has, unless it is that of a few lines alone, and most
   * of the text has another.
   */
  Optional<OwnLayout> certain() {
    List<OwnLayout> known = certain(heads(true, false)).toList();
    List<OwnLayout> all =
        !known.isEmpty() || times.cardinality() < FEWEST_HEADS
            ? known
            : certain(heads(true, true).stream().map(TurnHead::ofNames).toList())
                .filter(layout -> layout.isConversation(written, exhibit, subject))
                .filter(OwnLayout::isDated)
                .toList();
    return all.stream()
        .findFirst()
        .map(
            first ->
                Stream.concat(Stream.of(first), ends().stream())
                    .flatMap(outer -> all.stream().flatMap(inner -> inside(outer, inner)))
                    .findFirst()
                    .orElse(first))
        .map(
            first ->
                (long) first.heads().size() * LINES > written
                    ? first
                    : likely()
                        .filter(other -> first.isPartOf(other, exhibit, subject))
                        .orElse(first))
        .map(layout -> whole(layout, heads(true, false)))
        .filter(layout -> layout.names(exhibit, subject) || behindColumn().isEmpty())
        .or(this::behindColumn);
  }

  /** With the heads of the same people that have a word more behind them, or their words below. */
  private OwnLayout whole(OwnLayout layout, List<SortedMap<Integer, TurnHead>> shapes) {
    Set<String> names = layout.names();
    SortedMap<Integer, TurnHead> all = new TreeMap<>(layout.heads());
    shapes.stream()
        .flatMap(heads -> heads.entrySet().stream())
        .filter(one -> TurnHead.isLike(one.getValue().shape(), layout.shape()))
        .filter(one -> names.contains(one.getValue().name()) || layout.isMarked())
        .filter(one -> !layout.isAlone() || isShort(one.getKey(), one.getValue().words()))
        .forEach(
            one -> {
              TurnHead head = one.getValue();
              int end = page.line(one.getKey()).text().length();
              int words = layout.isAlone() ? end : head.words();
              all.putIfAbsent(
                  one.getKey(), new TurnHead(head.shape(), head.name(), head.when(), words));
            });
    return new OwnLayout(layout.shape(), all, layout.between(), layout.inside());
  }

  /** Whether hardly a word stands behind a head. */
  private boolean isShort(int index, int words) {
    String line = page.line(index).text();
    return words >= line.length()
        || (line.length() - words <= WORD
            && Character.isLetter(line.charAt(words))
            && line.indexOf(' ', words) < 0);
  }

  /**
   * The heads behind what most lines begin with below their times, such as the source of a log; no
   * one speaks on the other lines of it.
   */
  private Optional<OwnLayout> behindColumn() {
    return TurnHead.byShape(page, times.stream(), line -> HeadParser.opening(line, false)).stream()
        .filter(openings -> openings.size() > FEWEST_HEADS)
        .flatMap(openings -> behindColumn(openings).stream())
        .findFirst();
  }

  private Optional<OwnLayout> behindColumn(SortedMap<Integer, TurnHead> openings) {
    String column =
        EdgeNames.mostlyBegun(
            openings.entrySet().stream()
                .map(one -> page.line(one.getKey()).text().substring(one.getValue().words()))
                .toList());
    return (column.isEmpty()
            ? Optional.<OwnLayout>empty()
            : largest(
                TurnHead.byShape(
                    page,
                    openings.keySet().stream().mapToInt(index -> index),
                    line -> behind(column, line))))
        .filter(layout -> layout.heads().size() * 2 >= openings.size())
        .map(
            layout -> {
              BitSet others = new BitSet();
              openings.keySet().forEach(others::set);
              layout.heads().keySet().forEach(others::clear);
              return new OwnLayout(layout.shape(), layout.heads(), others, Set.of());
            });
  }

  private static Optional<TurnHead> behind(String column, String line) {
    return HeadParser.opening(line, false)
        .filter(time -> line.startsWith(column, time.words()))
        .flatMap(
            time -> {
              int from = time.words() + column.length();
              return HeadParser.in(line.substring(from), false)
                  .map(
                      head ->
                          new TurnHead(
                              'T' + head.shape(), head.name(), time.when(), from + head.words()));
            });
  }

  private Stream<OwnLayout> certain(List<SortedMap<Integer, TurnHead>> shapes) {
    return people(shapes)
        .filter(layout -> layout.isCertain(page, exhibit, subject))
        .sorted(Comparator.comparingInt(layout -> layout.heads().firstKey()));
  }

  /** A layout whose heads are told by what all of them end with. */
  Optional<OwnLayout> ends() {
    return page.count() < 2 || page.count() > MOST_LINES
        ? Optional.empty()
        : largest(List.of(LikeEnds.in(page)));
  }

  /**
   * A layout whose heads come again a line or two below each of another, under the same name; with
   * the lines between them, wherever they come. Nothing is said on the lines of the first.
   */
  private Stream<OwnLayout> inside(OwnLayout outer, OwnLayout inner) {
    if (!outer.isAlone()) {
      return Stream.empty();
    }
    Set<String> between = new HashSet<>();
    for (Map.Entry<Integer, TurnHead> head : outer.heads().entrySet()) {
      int below =
          IntStream.rangeClosed(head.getKey() + 1, head.getKey() + NEAR)
              .filter(index -> head.getValue().isOf(inner.heads().get(index)))
              .findFirst()
              .orElse(-1);
      if (below < 0) {
        return Stream.empty();
      }
      page.lines(head.getKey(), below).forEach(line -> between.add(line.text()));
    }
    BitSet again = new BitSet();
    page.each()
        .filter(line -> !line.isBlank() && between.contains(line.text()))
        .forEach(line -> again.set(line.number() - 1));
    return Stream.of(new OwnLayout(inner.shape(), inner.heads(), again, Set.of()));
  }

  /** The layout of most turns, with times as people know them, or else with any words in them. */
  Optional<OwnLayout> likely() {
    if (page.count() > MOST_LINES) {
      return Optional.empty();
    }
    Optional<OwnLayout> known = largest(heads(false, false));
    if (known.isPresent() && !known.get().isNested(page)) {
      return known;
    }
    boolean timed =
        times.cardinality() >= FEWEST_HEADS
            && times.cardinality() * FEWEST_OF_LINES >= page.count();
    Optional<OwnLayout> any =
        largest(heads(false, true))
            .filter(one -> timed || one.isOfFew(written, exhibit, subject))
            .filter(one -> known.isEmpty() || one.heads().size() >= known.get().heads().size())
            .or(() -> known);
    return !timed
        ? any
        : any.or(() -> largest(EdgeNames.behindTimes(page, false)))
            .or(() -> largest(EdgeNames.behindTimes(page, true)));
  }

  private Optional<OwnLayout> largest(List<SortedMap<Integer, TurnHead>> shapes) {
    return people(shapes)
        .filter(layout -> layout.isConversation(written, exhibit, subject))
        .max(Comparator.comparingInt(layout -> layout.heads().size()))
        .map(layout -> whole(layout, shapes));
  }

  private Stream<OwnLayout> people(List<SortedMap<Integer, TurnHead>> shapes) {
    return shapes.stream()
        .flatMap(heads -> OwnLayout.of(heads).stream())
        .map(layout -> layout.ofPeople(exhibit, subject))
        .map(layout -> Legend.told(layout, page));
  }

  /** Heads of a text, which are the same in whatever way it is read. */
  private record Heads(String text, boolean timed, boolean anyWords) {}

  /**
   * Heads by their shapes.
   *
   * @param timed whether lines with a time alone are looked at
   */
  private List<SortedMap<Integer, TurnHead>> heads(boolean timed, boolean anyWords) {
    IntStream lines = timed ? times.stream() : IntStream.range(0, page.count());
    return Budget.once(new Heads(page.text(), timed, anyWords), () -> parsed(lines, anyWords));
  }

  private List<SortedMap<Integer, TurnHead>> parsed(IntStream lines, boolean anyWords) {
    List<SortedMap<Integer, TurnHead>> heads =
        TurnHead.byShape(page, lines, line -> HeadParser.in(line, anyWords));
    heads.addAll(StackedHeads.in(page, times, anyWords));
    return heads;
  }
}
