package dev.bonafide.documents.export;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.Moment;
import dev.bonafide.documents.tree.Tree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When messages were sent, or said in a recording.
 *
 * @param rate how many of an offset's number make a second
 * @param newestFirst whether the items stand in the reverse order
 */
record Timeline(List<String> place, boolean isRecording, int rate, boolean newestFirst) {
  private static final Pattern START =
      Pattern.compile(
          "start|begin|offset|\\bfrom\\b|\\bin\\b|\\bts\\b|time|\\bat\\b|date|created|sent");
  private static final Pattern LATER =
      Pattern.compile("updat|edit|modif|\\bend|delet|read|deliver|duration|birth|join|expire");

  /** Characters that someone says in a second. */
  private static final double PACE = 15;

  private static final int[] RATES = {1, 1_000, 16_000};

  static boolean isTime(Column column) {
    return column.share(value -> Times.absolute(value) != null || Times.offset(value, 1) != null)
        > 0.8;
  }

  static Optional<Timeline> among(List<Column> columns, Column words) {
    int fewest = words.values().size() / 2;
    return columns.stream()
        .filter(column -> !column.isInList() && column.values().size() > fewest)
        .filter(column -> rank(column) > 0)
        .max(
            Comparator.comparingInt(Timeline::rank)
                .thenComparing(
                    Comparator.comparingInt((Column one) -> one.place().size()).reversed()))
        .map(column -> of(column, words));
  }

  private static int rank(Column column) {
    int called = column.isCalled(LATER) ? 0 : column.isCalled(START) ? 2 : 1;
    if (column.share(value -> Times.absolute(value) != null) > 0.8) {
      return 3 + called;
    }
    boolean offsets = called == 2 && column.share(value -> Times.offset(value, 1) != null) > 0.8;
    return offsets ? 2 : 0;
  }

  private static Timeline of(Column column, Column words) {
    TreeMap<Integer, String> rows = new TreeMap<>(column.values());
    String first = rows.firstEntry().getValue();
    String last = rows.lastEntry().getValue();
    boolean absolute = rank(column) > 2;
    int rate = absolute ? 1 : rate(last, words, column);
    Moment from = absolute ? Times.absolute(first) : Times.offset(first, rate);
    Moment to = absolute ? Times.absolute(last) : Times.offset(last, rate);
    boolean reverse = from != null && to != null && from.seconds() > to.seconds();
    return new Timeline(column.place(), !absolute, rate, reverse);
  }

  /** Seconds, thousandths, or samples of sound: whatever makes people speak at a usual pace. */
  private static int rate(String last, Column words, Column column) {
    Moment end = Times.offset(last, 1);
    if (end == null || column.share(value -> value.matches("\\d+")) < 1) {
      return 1;
    }
    int said = words.values().values().stream().mapToInt(String::length).sum();
    int likeliest = 1;
    for (int rate : RATES) {
      likeliest = oddity(said, end, rate) < oddity(said, end, likeliest) ? rate : likeliest;
    }
    return likeliest;
  }

  private static double oddity(int said, Moment end, int rate) {
    return Math.abs(Math.log(said / (1 + end.seconds() / rate) / PACE));
  }

  @Nullable Moment of(Tree item) {
    return ValuePlaces.words(item, place)
        .map(written -> isRecording ? Times.offset(written, rate) : Times.absolute(written))
        .orElse(null);
  }
}
