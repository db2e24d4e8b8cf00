package dev.bonafide.lab.bench;

import dev.bonafide.testkit.BruteForce;
import dev.bonafide.testkit.MadePhrases;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Phrase;
import dev.bonafide.text.phrase.PhraseIndex;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
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
 * regular expression, by RE2/J and by the JDK. Before anything is timed, all three must find the
 * same in every message.
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
  private PhraseIndex index = PhraseIndex.of(List.of());
  private BruteForce bruteForce = new BruteForce(List.of());
  private List<java.util.regex.Pattern> patterns = List.of();

  @Setup
  public void make() {
    MadePhrases made = new MadePhrases(SEED);
    List<Phrase> all = made.phrases(phrases);
    messages = made.messages(MESSAGES, all);
    index = PhraseIndex.of(all);
    bruteForce = new BruteForce(all);
    patterns =
        all.stream().map(BruteForce::expression).map(java.util.regex.Pattern::compile).toList();
    messages.forEach(this::compare);
  }

  private void compare(String message) {
    TextWords words = TextWords.of(message);
    BitSet found = new BitSet();
    index.hits(words).forEach(hit -> found.set(hit.phrase()));
    if (!found.equals(bruteForce.found(words)) || !found.equals(foundByJava(words))) {
      throw new IllegalStateException("the index and brute force differ on: " + message);
    }
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int index(Cost cost) {
    return each(cost, message -> index.hits(TextWords.of(message)).size());
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int words(Cost cost) {
    return each(cost, message -> TextWords.of(message).count());
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int re2jOneByOne(Cost cost) {
    return each(cost, message -> bruteForce.found(TextWords.of(message)).cardinality());
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public int javaRegexOneByOne(Cost cost) {
    return each(cost, message -> foundByJava(TextWords.of(message)).cardinality());
  }

  private int each(Cost cost, ToIntFunction<String> work) {
    return cost.of(MESSAGES, () -> messages.stream().mapToInt(work).sum());
  }

  private BitSet foundByJava(TextWords words) {
    BitSet found = new BitSet();
    for (String sentence : BruteForce.sentences(words)) {
      for (int phrase = 0; phrase < patterns.size(); phrase++) {
        if (patterns.get(phrase).matcher(sentence).find()) {
          found.set(phrase);
        }
      }
    }
    return found;
  }
}
