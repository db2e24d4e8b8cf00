package dev.bonafide.reading.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where in a text statements of oneself may begin, and which they may be. Patterns are dear; each
 * word is looked at once to find where they need not be tried.
 */
final class StatementStarts {

  /** The words that any statement begins with. */
  private static final Set<String> WORDS =
      Set.of("i", "im", "my", "native", "ich", "je", "hablo", "falo", "parlo");

  private static final int LONGEST = 6;
  private static final String INITIALS = "imnjhfp";
  private static final List<List<Cue>> BY_INITIAL = byInitial();

  private final List<Integer> at = new ArrayList<>();
  private final BitSet possible = new BitSet(Statement.SPOKEN.size());

  private StatementStarts() {}

  static StatementStarts in(String text) {
    StatementStarts found = new StatementStarts();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = endOfWord(text, start);
      if (end > start) {
        found.take(text, start, end);
      }
    }
    return found;
  }

  /** The offsets of the words that statements begin with. */
  List<Integer> at() {
    return at;
  }

  /** The statements for which the text has a cue. */
  List<Statement> possible() {
    return possible.stream().mapToObj(Statement.SPOKEN::get).toList();
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void take(String text, int start, int end) {
    int initial = Character.toLowerCase(text.charAt(start));
    if (end - start <= LONGEST && INITIALS.indexOf(initial) >= 0) {
      if (WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
        at.add(start);
      }
    }
    if (initial >= 'a' && initial <= 'z') {
      for (Cue cue : BY_INITIAL.get(initial - 'a')) {
        if (text.regionMatches(true, start, cue.word(), 0, cue.word().length())) {
          possible.set(cue.statement());
        }
      }
    }
  }

  private static List<List<Cue>> byInitial() {
    List<List<Cue>> cues = new ArrayList<>();
    for (char initial = 'a'; initial <= 'z'; initial++) {
      String letter = String.valueOf(initial);
      cues.add(
          IntStream.range(0, Statement.SPOKEN.size())
              .boxed()
              .flatMap(at -> Statement.SPOKEN.get(at).cues().stream().map(cue -> new Cue(cue, at)))
              .filter(cue -> cue.word().startsWith(letter))
              .toList());
    }
    return List.copyOf(cues);
  }

  /** How a word begins without which a statement is not there. */
  private record Cue(String word, int statement) {}
}
