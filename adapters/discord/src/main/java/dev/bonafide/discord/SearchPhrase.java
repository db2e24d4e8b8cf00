package dev.bonafide.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words by which a post is looked for: the most that it says without a link or a name. */
final class SearchPhrase {
  private static final int LOOKED_AT = 4_000;
  private static final int MOST = 16;
  private static final int LONGEST = 200;

  /** Characters below which too many posts say the same. */
  private static final int LEAST = 12;

  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private SearchPhrase() {}

  /** Empty where there are too few. */
  static Optional<String> in(String text) {
    List<String> most = List.of();
    List<String> run = new ArrayList<>();
    for (String token : text.substring(0, Math.min(LOOKED_AT, text.length())).split("\\s+")) {
      String word = EDGE.matcher(token).replaceAll("");
      if (token.contains("://") || token.contains("<")) {
        run = new ArrayList<>();
      } else if (!word.isEmpty() && run.size() < MOST) {
        run.add(word);
      }
      most = run.size() > most.size() ? List.copyOf(run) : most;
    }
    return Optional.of(String.join(" ", most))
        .filter(all -> all.length() >= LEAST)
        .map(SearchPhrase::cut);
  }

  private static String cut(String phrase) {
    int end = Math.min(LONGEST, phrase.length());
    return phrase.substring(0, end - (Character.isHighSurrogate(phrase.charAt(end - 1)) ? 1 : 0));
  }
}
