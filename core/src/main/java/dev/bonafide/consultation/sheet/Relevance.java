package dev.bonafide.consultation.sheet;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses what a model is shown of evidence that is too long for one request: notes and what was
 * stated first, then what the subject says in particular (years, places, names, figures), with the
 * question before it.
 */
final class Relevance {
  private static final int NOTE = 1_000;
  private static final int MOST_FOR_LENGTH = 6;
  private static final int WORDS_A_POINT = 8;
  private static final int OVERHEAD = 24;
  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final Pattern LARGE = Pattern.compile("\\pL[,;]? \\p{Lu}\\p{Ll}");

  private final List<SheetLines.Uncut> lines;
  private final Set<Integer> kept = new HashSet<>();

  /**
   * Chooses.
   *
   * @param most characters in all
   */
  Relevance(List<SheetLines.Uncut> lines, int most) {
    this.lines = lines;
    int[] scores = scores();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt((Integer i) -> -scores[i]).thenComparing(i -> i));
    int room = most;
    for (int index : order) {
      int cost = lines.get(index).part().length() + OVERHEAD;
      if (cost <= room) {
        room -= cost;
        kept.add(lines.get(index).number());
      }
    }
  }

  private int[] scores() {
    int[] scores = new int[lines.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(lines.get(i));
    }
    for (int i = scores.length - 2; i >= 0; i--) {
      if (lines.get(i).utterance().role() == Role.OTHER
          && lines.get(i + 1).utterance().role() == Role.SUBJECT) {
        scores[i] = Math.max(scores[i], scores[i + 1]);
      }
    }
    return scores;
  }

  private static int score(SheetLines.Uncut line) {
    if (StatedClaims.are(line.reading())) {
      return NOTE;
    }
    String words = line.words();
    int length = Math.min(MOST_FOR_LENGTH, words.length() / (6 * WORDS_A_POINT));
    int particulars = count(FIGURE, words, 3) + 2 * count(LARGE, words, 3);
    return switch (line.utterance().role()) {
      case REVIEWER -> NOTE;
      case SUBJECT, CODE -> 4 + length + particulars;
      case OTHER, STAFF -> length + particulars;
    };
  }

  private static int count(Pattern pattern, String words, int most) {
    Matcher matcher = pattern.matcher(words);
    int count = 0;
    while (count < most && matcher.find()) {
      count++;
    }
    return count;
  }

  /** The numbers of the lines that are shown. */
  Set<Integer> kept() {
    return kept;
  }

  /** What is left out, by exhibit. */
  List<String> limits() {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (SheetLines.Uncut line : lines) {
      int[] count = counts.computeIfAbsent(line.reading().name(), _ -> new int[2]);
      count[0]++;
      count[1] += kept.contains(line.number()) ? 0 : 1;
    }
    return counts.entrySet().stream()
        .filter(one -> one.getValue()[1] > 0)
        .map(
            one ->
                one.getKey()
                    + ": "
                    + one.getValue()[1]
                    + " of "
                    + one.getValue()[0]
                    + " lines were too many for the language model and were not shown to it")
        .toList();
  }
}
