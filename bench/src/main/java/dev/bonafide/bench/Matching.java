package dev.bonafide.bench;

import dev.bonafide.testkit.BruteForce;
import dev.bonafide.testkit.MadePhrases;
import dev.bonafide.text.Phrase;
import dev.bonafide.text.PhraseIndex;
import dev.bonafide.text.Words;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Looks for many phrases in messages of a kilobyte: the index, and each phrase by itself as a
 * regular expression. Before anything is timed, what the index finds in every message is compared
 * with what brute force finds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class Matching {
  private static final int MESSAGES = 50;
  private static final int SEED = 20251120;

  @Param({"100", "1000"})
  int phrases;

  private List<String> messages = List.of();
  private PhraseIndex index = new PhraseIndex(List.of());
  private BruteForce bruteForce = new BruteForce(List.of());
  private List<java.util.regex.Pattern> patterns = List.of();

  @Setup
  public void make() {
    MadePhrases made = new MadePhrases(SEED);
    List<Phrase> all = made.phrases(phrases);
    messages = made.messages(MESSAGES, all);
    index = new PhraseIndex(all);
    bruteForce = new BruteForce(all);
    patterns =
        all.stream().map(BruteForce::expression).map(java.util.regex.Pattern::compile).toList();
    messages.forEach(this::compare);
  }

  private void compare(String message) {
    Words words = Words.of(message);
    BitSet found = new BitSet();
    index.hits(words).forEach(hit -> found.set(hit.phrase()));
    if (!found.equals(bruteForce.found(words))) {
      throw new IllegalStateException("the index and brute force differ on: " + message);
    }
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int index() {
    return messages.stream().mapToInt(message -> index.hits(Words.of(message)).size()).sum();
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int words() {
    return messages.stream().mapToInt(message -> Words.of(message).count()).sum();
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int re2jOneByOne() {
    return messages.stream()
        .mapToInt(message -> bruteForce.found(Words.of(message)).cardinality())
        .sum();
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int javaRegexOneByOne() {
    int found = 0;
    for (String message : messages) {
      for (String sentence : BruteForce.sentences(Words.of(message))) {
        for (java.util.regex.Pattern pattern : patterns) {
          found += pattern.matcher(sentence).find() ? 1 : 0;
        }
      }
    }
    return found;
  }
}
