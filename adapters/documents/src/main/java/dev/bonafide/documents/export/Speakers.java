package dev.bonafide.documents.export;

import com.google.re2j.Pattern;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Speakers of the items of a list: the places in which their names and numbers stand, the likeliest
 * first, the list that has the names of the numbers, and what tells one's own messages from those
 * of the only other person.
 *
 * @param places each of the same person
 * @param people the table in which the numbers have names
 * @param own a place and the value that it has in messages of the one who exported them
 * @param partner the other one, where no item says who speaks
 * @param nobody stands where no one speaks
 */
record Speakers(
    List<List<String>> places,
    boolean comeAgain,
    Optional<PeopleTables.Known> people,
    Optional<Own> own,
    Optional<String> partner,
    Pattern nobody) {
  private static final PropertyFile CALLED = PropertyFile.beside(Speakers.class, "columns");
  static final Pattern PERSON = Pattern.compile(CALLED.text("person"));
  static final Pattern OTHER = Pattern.compile(CALLED.text("other"));
  private static final Pattern PARTNER = Pattern.compile("name|contact|title|\\bchat\\b|partner");
  static final Pattern NAME = Pattern.compile("name|nick|alias|login");
  private static final Pattern NOBODY = Pattern.compile("^\\p{P}+$");
  private static final Pattern NOBODY_OR_ZERO = Pattern.compile("^(?:0|\\p{P}+)$");
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}$");
  private static final double MOST_DIFFERENT = 0.7;
  private static final int FEW = 4;

  /** A place whose value tells that the one who exported a message wrote it. */
  record Own(List<String> place, Pattern value) {
    private static final Pattern MINE = Pattern.compile("\\b(?:me|mine|own|outgoing|outbound)\\b");
    private static final Pattern THEIRS = Pattern.compile("\\b(?:incoming|inbound)\\b");
    private static final Pattern WAY = Pattern.compile("\\b(?:type|direction)\\b");
    private static final Pattern YES = Pattern.compile("^(?:true|1)$");
    private static final Pattern NO = Pattern.compile("^(?:false|0)$");
    private static final Pattern OUT = Pattern.compile("(?i)^(?:2|outgoing|outbound|sent)$");

    boolean is(Tree item) {
      return ValuePlaces.words(item, place).filter(value::matches).isPresent();
    }

    /** Truth values, or numbers or words for the two ways. */
    private static Optional<Own> of(Column column) {
      Pattern value =
          column.isCalled(MINE)
              ? YES
              : column.isCalled(THEIRS) ? NO : column.isCalled(WAY) ? OUT : null;
      return value == null || column.share(value::matches) == 0
          ? Optional.empty()
          : Optional.of(new Own(column.place(), value));
    }
  }

  /** A column with how much it looks like who speaks. */
  private record Candidate(Column column, boolean called, boolean again, double score) {}

  /**
   * Tells who speaks.
   *
   * @param rows how many items have words
   * @param people tables of them beside the list
   */
  static Speakers among(
      List<Column> columns, int rows, PeopleTables people, Tree document, List<String> list) {
    List<Candidate> candidates =
        columns.stream()
            .flatMap(column -> candidate(column, rows, explained(column, people)).stream())
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .toList();
    Optional<Own> own = columns.stream().flatMap(one -> Own.of(one).stream()).findFirst();
    Optional<Column> first = candidates.stream().findFirst().map(best -> finest(best, candidates));
    Optional<String> only =
        own.isEmpty()
            ? Optional.empty()
            : first
                .filter(one -> one.distinct() == 1)
                .map(one -> one.values().values().iterator().next())
                .or(() -> first.isEmpty() ? partner(document, list) : Optional.empty());
    if (first.isEmpty() || only.isPresent() || isEitherSide(candidates)) {
      return new Speakers(
          List.of(),
          only.isPresent(),
          Optional.empty(),
          only.isEmpty() ? Optional.empty() : own,
          only,
          NOBODY);
    }
    List<Column> same =
        candidates.stream()
            .filter(
                one ->
                    one.column() == first.get()
                        || (one.called() && isSame(one.column(), first.get())))
            .map(Candidate::column)
            .toList();
    return new Speakers(
        same.stream().map(Column::place).toList(),
        first.get().distinct() > 1 && first.get().distinct() < first.get().values().size(),
        same.stream().flatMap(one -> people.of(one).stream()).findFirst(),
        own,
        Optional.empty(),
        isZeroNobody(first.get()) ? NOBODY_OR_ZERO : NOBODY);
  }

  /** Whether people have numbers that do not begin with zero, as that of the program does. */
  private static boolean isZeroNobody(Column numbers) {
    Collection<String> values = numbers.values().values();
    return numbers.distinct() > 2
        && numbers.share(Column::isCode) == 1
        && values.contains("0")
        && !values.contains("1");
  }

  /** Whether a list has the names of numbers that come again. */
  private static boolean explained(Column column, PeopleTables people) {
    return !column.isCalled(PERSON)
        && column.distinct() > 1
        && column.distinct() < column.values().size()
        && people.of(column).isPresent();
  }

  private static Optional<Candidate> candidate(Column column, int rows, boolean explained) {
    int present = column.values().size();
    int distinct = column.distinct();
    boolean called = explained || column.isCalled(PERSON);
    boolean again = present <= FEW || distinct <= MOST_DIFFERENT * present;
    double named = column.share(Column::isName);
    double coded = column.share(Column::isCode);
    if (column.isCalled(OTHER)
        || column.share(Column::isLabel) < 0.8
        || (!called && (distinct < 2 || !again || named < 0.8 || present < rows / 2))
        || column.share(value -> value.equals("true") || value.equals("false")) > 0) {
      return Optional.empty();
    }
    double score =
        (called ? 4 : 0)
            + (distinct > 1 ? 2 : 0)
            + (again ? 1 : -3 * coded)
            + named
            + column.share(value -> value.indexOf(' ') > 0)
            + (double) present / rows
            + column.turns()
            - 0.2 * column.place().size()
            - (column.isInList() ? 2 : 0)
            - 1.5 * coded;
    return Optional.of(new Candidate(column, called, again, score));
  }

  /** Whether two columns have the same names in turn, and nothing tells who writes to whom. */
  private static boolean isEitherSide(List<Candidate> candidates) {
    Column best = candidates.getFirst().column();
    return !candidates.getFirst().called()
        && candidates.stream()
            .skip(1)
            .filter(one -> one.column().turns() >= best.turns() || one.column().shares(best))
            .anyMatch(one -> !isSame(one.column(), best));
  }

  /** Whether two columns tell of the same person; names may be shared. */
  private static boolean isSame(Column one, Column other) {
    boolean there = one.tells(other);
    boolean back = other.tells(one);
    return (there && back)
        || (there && other.isCalled(NAME) && one.distinct() > 1)
        || (back
            && one.isCalled(NAME)
            && !one.isInList()
            && other.distinct() > 1
            && 2 * one.distinct() >= other.distinct());
  }

  /** Of columns that tell of a person, the one that tells most of them apart: a team is no one. */
  private static Column finest(Candidate best, List<Candidate> candidates) {
    return candidates.stream()
        .filter(one -> one.called() && one.again())
        .map(Candidate::column)
        .filter(one -> one.tells(best.column()) && !best.column().tells(one))
        .findFirst()
        .orElse(best.column());
  }

  /** Of a talk of two, what the list is called by. */
  private static Optional<String> partner(Tree document, List<String> list) {
    return ValuePlaces.beside(document, list).entrySet().stream()
        .filter(one -> PARTNER.matcher(one.getKey()).find() && Column.isName(one.getValue()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  boolean isTold() {
    return !places.isEmpty() || partner.isPresent();
  }

  /** Author of an item; empty where no one is named. */
  @Nullable Author of(Tree item, Map<String, List<String>> known) {
    List<String> written = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (List<String> place : places) {
      ValuePlaces.words(item, place)
          .filter(value -> !nobody.matches(value))
          .ifPresent(
              value -> {
                written.add(value);
                names.addAll(PeopleTables.names(place, value, known));
              });
    }
    boolean isOwn = own.isPresent() && own.get().is(item);
    if (written.isEmpty()) {
      return isOwn
          ? Author.OWNER
          : partner.map(name -> Author.of(name, Optional.of(name))).orElse(null);
    }
    String id = written.stream().filter(Column::isCode).findFirst().orElse(written.getFirst());
    written.stream().filter(one -> !Column.isCode(one)).forEach(names::add);
    return names.isEmpty() && NUMBER.matches(id)
        ? new Author(id, List.of("Speaker " + id))
        : Author.of(id, names);
  }
}
