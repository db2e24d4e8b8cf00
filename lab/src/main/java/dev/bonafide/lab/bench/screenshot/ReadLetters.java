package dev.bonafide.lab.bench.screenshot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was drawn held against what was read, letter by letter, with as few changes as possible.
 * Blanks don't count.
 *
 * @param drawn letters
 * @param right of them, in order
 * @param added letters that were read and not drawn, such as buttons
 * @param speakers by drawn message, whom the most of its letters were read as
 */
record ReadLetters(int drawn, int right, int added, Map<Integer, String> speakers) {

  static ReadLetters of(Labelled drawn, Labelled read) {
    int[][] cost = new int[drawn.size() + 1][read.size() + 1];
    for (int i = 0; i <= drawn.size(); i++) {
      for (int j = 0; j <= read.size(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, drawn, read, i, j);
      }
    }
    return traced(cost, drawn, read);
  }

  private static int cheapest(int[][] cost, Labelled drawn, Labelled read, int i, int j) {
    int change = cost[i - 1][j - 1] + (drawn.letter(i - 1) == read.letter(j - 1) ? 0 : 1);
    return Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
  }

  private static ReadLetters traced(int[][] cost, Labelled drawn, Labelled read) {
    Map<Integer, Map<String, Integer>> votes = new HashMap<>();
    int right = 0;
    int added = 0;
    int i = drawn.size();
    int j = read.size();
    while (i > 0 || j > 0) {
      boolean isSame = i > 0 && j > 0 && drawn.letter(i - 1) == read.letter(j - 1);
      if (isSame && cost[i][j] == cost[i - 1][j - 1]) {
        right++;
        i--;
        j--;
        votes
            .computeIfAbsent(drawn.part(i), _ -> new HashMap<>())
            .merge(read.label(j), 1, Integer::sum);
      } else if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + 1) {
        i--;
        j--;
      } else if (j > 0 && cost[i][j] == cost[i][j - 1] + 1) {
        j--;
        added++;
      } else {
        i--;
      }
    }
    Map<Integer, String> speakers = new HashMap<>();
    votes.forEach((message, of) -> speakers.put(message, most(of)));
    return new ReadLetters(drawn.size(), right, added, Map.copyOf(speakers));
  }

  private static String most(Map<String, Integer> votes) {
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  Optional<String> speaker(int message) {
    return Optional.ofNullable(speakers.get(message));
  }

  /** Letters in a row. Each belongs to a part that someone says. */
  static final class Labelled {
    private char[] letters = new char[1024];
    private int[] parts = new int[1024];
    private int size;
    private final Map<Integer, String> labels = new HashMap<>();

    Labelled add(String label, String words) {
      int part = labels.size();
      labels.put(part, label);
      for (int i = 0; i < words.length(); i++) {
        if (!Character.isWhitespace(words.charAt(i))) {
          if (size == letters.length) {
            letters = Arrays.copyOf(letters, 2 * size);
            parts = Arrays.copyOf(parts, 2 * size);
          }
          letters[size] = words.charAt(i);
          parts[size] = part;
          size++;
        }
      }
      return this;
    }

    int size() {
      return size;
    }

    char letter(int at) {
      return letters[at];
    }

    int part(int at) {
      return parts[at];
    }

    String label(int at) {
      return Objects.requireNonNull(labels.get(parts[at]));
    }
  }
}
