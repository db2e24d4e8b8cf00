package dev.bonafide.reading.chat;

import static java.util.stream.Collectors.groupingBy;

import dev.bonafide.reading.speaker.Naming;
import dev.bonafide.reading.turn.Lead;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** What ends a sentence, or a part of one. */
  private static final String ENDS = ".!?,;…。！？，、；";

  /** Lines of which one begins a turn, at least. */
  private static final int LINES_A_TURN = 5;

  /** The names of such a text; none of any other. */
  static Set<String> in(TextPage page) {
    Map<String, List<Integer>> places =
        IntStream.range(0, page.count())
            .filter(index -> isAboveWords(page, index))
            .boxed()
            .collect(groupingBy(index -> text(page, index)));
    List<Integer> heads =
        places.values().stream()
            .filter(again -> again.size() > 1)
            .flatMap(List::stream)
            .sorted()
            .toList();
    return new RecurringNames(page, heads).names();
  }

  private Set<String> names() {
    Set<String> names =
        heads.stream().map(index -> text(page, index)).collect(Collectors.toUnmodifiableSet());
    boolean talk =
        heads.size() >= FEWEST
            && names.size() > 1
            && names.size() <= MOST_NAMES
            && heads.getFirst() < Lead.latest(page)
            && (page.count() - heads.getFirst()) <= heads.size() * LINES_A_TURN
            && IntStream.range(1, heads.size()).anyMatch(this::isAnswer);
    return talk ? names : Set.of();
  }

  private static boolean isAboveWords(TextPage page, int index) {
    String text = text(page, index);
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.indexOf(':') < 0
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
