package dev.bonafide.rule.law;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A rule that counts stays silent in honest talk. How often each shipped rule fired there was
 * measured; a rule that is not in the file never did.
 */
public final class HonestTalk implements Law {
  /** Findings in so many words. */
  private static final double MOST = 0.02;

  private static final int WORDS = 10_000;

  private static final PropertyFile MEASURED = PropertyFile.beside(HonestTalk.class, "honest-talk");

  @Override
  public Stream<RuleProblem> broken(Field root) {
    String id = root.source().slug();
    boolean counts = root.find("status").map(status -> status.text().equals("stable")).orElse(true);
    return counts && per10000(id) > MOST
        ? Stream.of(
            root.problem(
                "it fired " + rate(id) + " times in 10,000 words of honest talk",
                "make its words say more, or set status: experimental, so that it is only noted"))
        : Stream.empty();
  }

  /** Tells how often a shipped rule fired, as a sentence. */
  public static String told(String id) {
    return "honest talk: %s times in 10,000 words (%d in %,d words)"
        .formatted(rate(id), times(id), words());
  }

  private static String rate(String id) {
    return times(id) == 0 ? "0" : String.format(Locale.ROOT, "%.3f", per10000(id));
  }

  private static double per10000(String id) {
    return (double) WORDS * times(id) / words();
  }

  private static int times(String id) {
    return MEASURED.keys().contains(id) ? Integer.parseInt(MEASURED.text(id)) : 0;
  }

  private static int words() {
    return Integer.parseInt(MEASURED.text("words"));
  }
}
