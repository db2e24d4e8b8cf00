package dev.bonafide.lab.bench.peer;

import dev.bonafide.testkit.BruteForce;
import dev.bonafide.testkit.MadePhrases;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Phrase;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rules and messages, the same for everyone, and which rules stand in which message.
 *
 * @param standing the numbers of the rules that stand in each message
 */
record MadeSet(List<Phrase> rules, List<String> messages, List<Set<Integer>> standing) {
  private static final int SEED = 20251120;
  private static final Pattern STOP = Pattern.compile("\\.(?: |$)");

  /**
   * Makes them.
   *
   * @throws IllegalStateException if our phrases and their expressions do not mean the same
   */
  static MadeSet of(int rules, int messages) {
    MadePhrases made = new MadePhrases(SEED);
    List<Phrase> phrases = made.phrases(rules);
    List<String> texts =
        made.messages(2 * messages, phrases).stream()
            .map(String::strip)
            .filter(MadeSet::endsSentencesAtEveryStop)
            .limit(messages)
            .toList();
    if (texts.size() < messages) {
      throw new IllegalStateException("too few messages end a sentence at every full stop");
    }
    return new MadeSet(phrases, texts, standing(phrases, texts));
  }

  /**
   * Messages in which we see other sentences than an expression does are left out: after 60 words
   * we begin a new one, and the stop after a single letter ends none, as in a name's initial. Both
   * can happen in one message, so sentences are compared one by one.
   */
  private static boolean endsSentencesAtEveryStop(String message) {
    List<Integer> ours =
        TextWords.of(message).sentences().stream()
            .map(sentence -> sentence.to() - sentence.from())
            .toList();
    return STOP.splitAsStream(message)
        .map(part -> TextWords.of(part).count())
        .toList()
        .equals(ours);
  }

  private static List<Set<Integer>> standing(List<Phrase> rules, List<String> messages) {
    BruteForce bruteForce = new BruteForce(rules);
    List<Pattern> expressions =
        rules.stream().map(Expressions::of).map(MadeSet::expression).toList();
    return messages.parallelStream()
        .map(message -> standing(message, expressions, bruteForce))
        .toList();
  }

  private static Pattern expression(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  private static Set<Integer> standing(
      String message, List<Pattern> expressions, BruteForce bruteForce) {
    Set<Integer> asPhrases =
        bruteForce.found(TextWords.of(message)).stream().boxed().collect(Collectors.toSet());
    Set<Integer> asExpressions =
        IntStream.range(0, expressions.size())
            .filter(rule -> expressions.get(rule).matcher(message).find())
            .boxed()
            .collect(Collectors.toSet());
    if (!asPhrases.equals(asExpressions)) {
      throw new IllegalStateException(
          "as phrases %s, as expressions %s stand in: %s"
              .formatted(asPhrases, asExpressions, message));
    }
    return Set.copyOf(asPhrases);
  }

  /** How many rules stand in a message, on average. */
  double density() {
    return standing.stream().mapToInt(Set::size).average().orElse(0);
  }
}
