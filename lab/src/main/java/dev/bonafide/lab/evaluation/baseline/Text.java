package dev.bonafide.lab.evaluation.baseline;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A case as a bag: which words and pairs of words stand in it.
 *
 * @param source where it comes from, for counting each source alone
 * @param spared whether it is genuine, and its author expects a careful reader to check something
 */
public record Text(String id, String source, boolean fraud, boolean spared, Set<String> words) {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?|\\p{IsHan}");

  public Text {
    words = Set.copyOf(words);
  }

  /** The bag of everything that was handed in. */
  public static Set<String> words(Submission submission) {
    String all =
        submission.exhibits().stream().map(Exhibit::text).collect(Collectors.joining("\n"));
    List<String> words =
        WORD.matcher(all.toLowerCase(Locale.ROOT))
            .results()
            .map(one -> one.group().intern())
            .toList();
    Set<String> bag = new LinkedHashSet<>(words);
    for (int i = 1; i < words.size(); i++) {
      bag.add(words.get(i - 1) + " " + words.get(i));
    }
    return bag;
  }
}
