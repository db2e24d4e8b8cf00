package dev.bonafide.documents.export;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.tree.Tree;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Place in a document that keeps a conversation: a list whose items have words that differ, a time,
 * and someone who comes again.
 *
 * @param list whose items are messages
 * @param items the first of them
 * @param text where the words stand in an item
 * @param isMarkup whether the words are written as on a web page
 */
record TalkShape(
    List<String> list,
    List<Tree> items,
    Map<List<String>, Column> columns,
    Column text,
    boolean isMarkup,
    Speakers speakers,
    Optional<Timeline> time) {
  private static final Pattern TEXT =
      Pattern.compile(
          "text|body|content|message|words|transcript|utterance|sentence|comment|block|\\bmsg");
  private static final Pattern BESIDE =
      Pattern.compile(
          "title|subject|summary|desc|preview|blurb|quot|repl[yi]|html|rich|url|link|attach|embed|react|card|prompt|topic|entities|\\broles?\\b|\\braw\\b|note|new"
              + " content|forward");
  private static final Pattern SORT = Pattern.compile("type|kind|status|action|\\bid\\b");
  private static final int MOST_WORDS = 30;
  private static final double FEWEST_WORDS = 3;

  /** The likeliest conversation in a document; none where no list looks like one. */
  static Optional<TalkShape> in(Tree document) {
    PeopleTables people = PeopleTables.in(document);
    List<TalkShape> talks =
        ValuePlaces.lists(document).entrySet().stream()
            .flatMap(list -> of(document, people, list.getKey(), list.getValue()).stream())
            .toList();
    return talks.stream()
        .filter(talk -> talks.stream().noneMatch(talk::isWithin))
        .max(Comparator.comparingDouble(TalkShape::likelihood));
  }

  /** Whether it is a part of the messages of another, such as who is mentioned there. */
  private boolean isWithin(TalkShape other) {
    int depth = other.list().size();
    return other.speakers().comeAgain()
        && other.time().isPresent()
        && list.size() > depth
        && list.subList(0, depth).equals(other.list());
  }

  private static Optional<TalkShape> of(
      Tree document, PeopleTables people, List<String> list, List<Tree> items) {
    Map<List<String>, Column> columns = ValuePlaces.columns(items);
    Optional<Column> text =
        columns.values().stream()
            .filter(column -> prose(column, items.size()) > 0)
            .max(Comparator.comparingDouble(column -> prose(column, items.size())));
    return text.or(() -> eventful(columns.values()))
        .map(
            words -> {
              dropShared(columns.keySet(), words.place());
              Set<Integer> rows = words.values().keySet();
              List<Column> others = among(columns.values(), words, rows::contains);
              List<Column> silent = among(columns.values(), words, row -> !rows.contains(row));
              return new TalkShape(
                  list,
                  items,
                  columns,
                  words,
                  words.share(Column::isMarkup) > 0.8,
                  Speakers.among(others, rows.size(), people.beside(list, silent), document, list),
                  Timeline.among(others, words));
            })
        .filter(TalkShape::isTalk);
  }

  /** Without another message that an item holds: it has words under the same keys. */
  private static void dropShared(Set<List<String>> places, List<String> words) {
    List<List<String>> shared =
        places.stream()
            .filter(place -> place.size() > words.size())
            .filter(place -> place.reversed().subList(0, words.size()).equals(words.reversed()))
            .map(place -> place.subList(0, place.size() - words.size()))
            .toList();
    places.removeIf(
        place -> shared.stream().anyMatch(one -> Collections.indexOfSubList(place, one) == 0));
  }

  /** Columns beside the words, in some rows. */
  private static List<Column> among(
      Collection<Column> columns, Column words, Predicate<Integer> rows) {
    return columns.stream()
        .filter(column -> !column.place().equals(words.place()))
        .map(column -> column.among(rows))
        .filter(column -> !column.values().isEmpty())
        .toList();
  }

  /** Messages next to the list, with words and a name under the same keys. */
  List<Tree> opening(Tree document) {
    return list.size() < 2
        ? List.of()
        : document.map().values().stream()
            .filter(one -> ValuePlaces.words(one, text.place()).isPresent())
            .filter(one -> speakers.of(one, Map.of()) != null)
            .toList();
  }

  /** Other places in which the words of an item may be. */
  List<List<String>> texts() {
    return columns.values().stream()
        .filter(one -> one.isCalled(TEXT) && !one.isCalled(BESIDE) && prose(one, items.size()) > 0)
        .sorted(Comparator.comparing(one -> !one.place().equals(text.place())))
        .map(Column::place)
        .toList();
  }

  /**
   * Of items without words, a place of words for all of them, if each tells about something else.
   */
  private static Optional<Column> eventful(Collection<Column> columns) {
    return columns.stream()
        .filter(one -> one.isCalled(ItemReader.KIND) && one.share(ItemReader::happens) == 1)
        .findFirst()
        .map(one -> one.inPlace(List.of("text")));
  }

  /** How much a column looks like what people say. */
  private static double prose(Column column, int rows) {
    if (column.isInList()
        || column.isCalled(SORT)
        || (column.share(Column::isCode) > 0.7 && !column.isCalled(TEXT))
        || column.share(Column::isAddress) > 0.3
        || Timeline.isTime(column)) {
      return 0;
    }
    int present = column.values().size();
    double differing = 0.1 + 0.9 * column.distinct() / present;
    double called = called(column);
    return column.words(MOST_WORDS)
        * differing
        * called
        * Math.sqrt((double) present / rows)
        * Math.pow(0.95, column.place().size())
        * (column.share(Column::isMarkup) > 0.5 ? 0.7 : 1);
  }

  private static double called(Column column) {
    if (column.isCalled(BESIDE)) {
      return 0.3;
    }
    return column.isCalled(TEXT) ? 1.5 : column.isCalled(Speakers.PERSON) ? 0.3 : 1;
  }

  private boolean isTalk() {
    boolean prose = text.words(MOST_WORDS) >= FEWEST_WORDS;
    return speakers.isTold()
        ? time.isPresent() || speakers.comeAgain() || text.isCalled(TEXT)
        : time.isPresent() && prose;
  }

  /** Whether another column than that of the words holds words, too. */
  boolean isWordy() {
    return columns.values().stream()
        .filter(one -> !one.place().equals(text.place()) && !Timeline.isTime(one))
        .filter(one -> !speakers.places().contains(one.place()))
        .anyMatch(one -> one.words(MOST_WORDS) >= 2 && 2 * one.distinct() > items.size());
  }

  /** Kind of such a conversation: a recording, or messages. */
  ExhibitKind kind() {
    return time.map(Timeline::isRecording).orElse(true)
        ? ExhibitKind.TRANSCRIPT
        : ExhibitKind.MESSAGES;
  }

  private double likelihood() {
    return prose(text, items.size())
        + Math.log(text.values().size())
        + (speakers.isTold() ? MOST_WORDS : 0)
        + (speakers.comeAgain() ? MOST_WORDS : 0)
        + (time.isPresent() ? FEWEST_WORDS : 0);
  }
}
