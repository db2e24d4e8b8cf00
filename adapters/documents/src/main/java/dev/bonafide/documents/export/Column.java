package dev.bonafide.documents.export;

import com.google.re2j.Pattern;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The values that stand in one place of the items of a list. What they are is told from how they
 * look; the names of the keys that lead there only tip the scales.
 */
final class Column {
  private static final Pattern CAMEL = Pattern.compile("(\\p{Ll})(\\p{Lu})");
  private static final Pattern LABEL = Pattern.compile("(?s)^[^<>]{1,80}$");
  private static final Pattern ADDRESS = Pattern.compile("^\\w+://\\S*$");
  private static final Pattern CODE =
      Pattern.compile(
          "^(?:[\\d._:/+-]+|[A-Z\\d_-]*\\d[A-Z\\d_-]*|\\S*\\d{6}\\S*|[\\da-f-]{16,}|\\S*/\\S*)$");
  private static final Pattern NAME = Pattern.compile("^[\\p{Lu}\\p{Lo}][^\\d_/@]*$");
  private static final Pattern MARKUP = Pattern.compile("(?s)^\\s*<\\w[^>]*>.*</?\\w+\\s*/?>\\s*$");
  private static final int MOST_WORDS = 6;

  /** So much of a value's beginning and of its end tells what it is. */
  private static final int LOOKED_AT = 2_000;

  private final List<String> place;
  private final String key;
  private final Map<Integer, String> values = new HashMap<>();

  Column(List<String> place) {
    this.place = List.copyOf(place);
    this.key =
        CAMEL
            .matcher(String.join(" ", place))
            .replaceAll("$1 $2")
            .toLowerCase(Locale.ROOT)
            .replace('_', ' ')
            .replace('-', ' ');
  }

  List<String> place() {
    return place;
  }

  void put(int row, String value) {
    values.put(row, value);
  }

  Map<Integer, String> values() {
    return values;
  }

  /** Whether its keys say something, by a pattern of words in lowercase letters. */
  boolean isCalled(Pattern words) {
    return words.matcher(key).find();
  }

  boolean isInList() {
    return place.contains(ValuePlaces.FIRST);
  }

  int distinct() {
    return new HashSet<>(values.values()).size();
  }

  /** Share of rows, from 0 to 1, with another value than the one before. */
  double turns() {
    List<String> rows = List.copyOf(new TreeMap<>(values).values());
    long changes =
        IntStream.range(1, rows.size())
            .filter(at -> !rows.get(at).equals(rows.get(at - 1)))
            .count();
    return (double) changes / Math.max(1, rows.size());
  }

  /** Whether a value stands in another column, too. */
  boolean shares(Column other) {
    return !Collections.disjoint(
        new HashSet<>(values.values()), new HashSet<>(other.values.values()));
  }

  /** How many of the values are of a sort, from 0 to 1. */
  double share(Predicate<String> sort) {
    return values.isEmpty()
        ? 0
        : (double) values.values().stream().filter(sort).count() / values.size();
  }

  /** Words that a value has on average, as far as they count. */
  double words(int most) {
    return values.values().stream().mapToInt(one -> Math.min(most, words(one))).average().orElse(0);
  }

  static int words(String text) {
    String begun = begun(text).strip();
    int letters = (int) begun.codePoints().filter(Character::isIdeographic).count();
    return letters / 2 + (begun.isEmpty() ? 0 : begun.split("\\s+", -1).length);
  }

  /**
   * Whether another column always has the same value where this one has the same: both tell of one
   * thing. Two that have the same values in different rows are the two sides of one.
   */
  boolean tells(Column other) {
    Map<String, String> there = new HashMap<>();
    boolean shared = shares(other);
    return values.entrySet().stream()
        .filter(one -> other.values.containsKey(one.getKey()))
        .allMatch(
            one -> {
              String theirs = other.values.getOrDefault(one.getKey(), "");
              return theirs.equals(there.computeIfAbsent(one.getValue(), _ -> theirs))
                  && (!shared || theirs.equals(one.getValue()));
            });
  }

  static boolean isLabel(String value) {
    return LABEL.matches(value) && words(value) <= MOST_WORDS && !isAddress(value);
  }

  static boolean isAddress(String value) {
    return ADDRESS.matches(begun(value));
  }

  /** Whether a value is for machines: a number, or letters and digits in one. */
  static boolean isCode(String value) {
    return CODE.matches(begun(value));
  }

  static boolean isName(String value) {
    return NAME.matches(begun(value));
  }

  static boolean isMarkup(String value) {
    String end = value.substring(Math.max(0, value.length() - LOOKED_AT));
    return MARKUP.matches(value.length() > 2 * LOOKED_AT ? begun(value) + end : value);
  }

  private static String begun(String value) {
    return value.substring(0, Math.min(value.length(), LOOKED_AT));
  }

  /** The values that stand in given rows. */
  Column among(Predicate<Integer> rows) {
    Column some = new Column(place);
    some.values.putAll(values);
    some.values.keySet().removeIf(rows.negate());
    return some;
  }

  /** The same rows in another place. */
  Column inPlace(List<String> other) {
    Column moved = new Column(other);
    moved.values.putAll(values);
    return moved;
  }
}
