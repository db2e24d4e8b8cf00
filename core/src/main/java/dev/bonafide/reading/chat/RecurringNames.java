package dev.bonafide.reading.chat;

import static java.util.stream.Collectors.groupingBy;

import com.google.re2j.Pattern;
import dev.bonafide.reading.speaker.Naming;
import dev.bonafide.reading.turn.Lead;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Short lines that come again, each above words, as the names of a few people who take turns: in a
 * chat that was copied without times. The headings of lists come again, too, but below none of them
 * someone asks what is answered below another.
 */
record RecurringNames(TextPage page, List<Integer> heads) {
  private static final int LONGEST = 60;
  private static final int MOST_NAMES = 6;
  private static final int FEWEST = 4;
  private static final Pattern NUMBER = Pattern.compile("(?:^| )\\pN+(?: |$)");

  /** Turns at least, and lines of one at most, where nothing need be asked. */
  private static final int FEW = 3;

  /** What ends a sentence, or a part of one. */
  private static final String ENDS = ".!?,;…。！？，、；";

  /** Lines of which one begins a turn, at least. */
  private static final int LINES_A_TURN = 5;

  /** The names of such a text; none of any other. */
  static Set<String> in(TextPage page) {
    RecurringNames again = of(page, text -> true, 2);
    boolean talk = again.isTalk(FEWEST, LINES_A_TURN) && again.isAnswered();
    RecurringNames names = talk ? again : of(page, RecurringNames::isLoud, 1);
    return talk || names.isTalk(FEW, FEW) ? names.names() : Set.of();
  }

  /** The same where one of those who speak is known: nothing need be asked. */
  static Set<String> beside(TextPage page, Predicate<String> known) {
    RecurringNames again = of(page, text -> true, 2);
    boolean told = again.names().stream().anyMatch(known);
    return told && again.isTalk(FEW, LINES_A_TURN) && again.isOpenedByName(known)
        ? again.names()
        : Set.of();
  }

  /**
   * Lines that come so often above words, without those that only part what others say.
   *
   * @param isLabel which of them may be names
   */
  private static RecurringNames of(TextPage page, Predicate<String> isLabel, int fewest) {
    Map<String, List<Integer>> places =
        IntStream.range(0, page.count())
            .filter(index -> isAboveWords(page, index) && isLabel.test(text(page, index)))
            .boxed()
            .collect(groupingBy(index -> text(page, index)));
    places.values().removeIf(again -> again.size() < fewest);
    Set<String> labels = Set.copyOf(places.keySet());
    places
        .values()
        .removeIf(
            parts ->
                parts.stream().filter(at -> labels.contains(text(page, at + 1))).count() * 3
                    >= parts.size() * 2L);
    return new RecurringNames(
        page, places.values().stream().flatMap(List::stream).sorted().toList());
  }

  /** Whether a line is a word or two in capitals, as no other line is. */
  private static boolean isLoud(String text) {
    return text.split(" ", -1).length <= 2
        && text.codePoints().filter(Character::isUpperCase).count() > 1
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  private Set<String> names() {
    return heads.stream().map(index -> text(page, index)).collect(Collectors.toUnmodifiableSet());
  }

  private boolean isTalk(int fewest, int linesOfTurn) {
    int names = names().size();
    return heads.size() >= fewest
        && names > 1
        && names <= MOST_NAMES
        && names < heads.size()
        && heads.getFirst() < Lead.latest(page)
        && (page.count() - heads.getFirst()) <= heads.size() * linesOfTurn;
  }

  /** Whether who opens it speaks again below someone known: what one says twice stands above. */
  private boolean isOpenedByName(Predicate<String> known) {
    List<String> turns = heads.stream().map(index -> text(page, index)).toList();
    String opening = turns.getFirst();
    return known.test(opening)
        || turns.stream().dropWhile(name -> !known.test(name)).anyMatch(opening::equals);
  }

  private boolean isAnswered() {
    return IntStream.range(1, heads.size()).anyMatch(this::isAnswer);
  }

  private static boolean isAboveWords(TextPage page, int index) {
    String text = text(page, index);
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.indexOf(':') < 0
        && !NUMBER.matcher(text).find()
        && ShownName.begins(text)
        && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
        && index + 1 < page.count()
        && !page.line(index + 1).isBlank()
        && !text(page, index + 1).equals(text);
  }

  /** Whether a turn follows one of someone else who asks, and asks nothing itself. */
  private boolean isAnswer(int turn) {
    return !text(page, heads.get(turn)).equals(text(page, heads.get(turn - 1)))
        && asks(turn - 1)
        && !asks(turn);
  }

  private boolean asks(int turn) {
    int end = turn + 1 < heads.size() ? heads.get(turn + 1) : page.count();
    return page.lines(heads.get(turn) + 1, end).stream().map(TextLine::text).anyMatch(Naming::asks);
  }

  private static String text(TextPage page, int index) {
    return page.line(index).text().strip();
  }
}
