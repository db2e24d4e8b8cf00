package dev.bonafide.lab.bench;

import dev.bonafide.comparison.similarity.MinHash;
import dev.bonafide.comparison.similarity.MinHashIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to find the near copies of a text among very many: the text is cut up and looked
 * for, and one of those that are kept is like it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class Likeness {
  private static final int WORDS = 200;
  private static final int VOCABULARY = 5_000;

  @Param("100000")
  private int texts;

  private MinHashIndex kept = new MinHashIndex(0);
  private List<String> asked = List.of();

  @Setup
  public void keep() {
    Random chance = new Random(11);
    kept = new MinHashIndex(texts);
    for (int at = 0; at < texts; at++) {
      List<String> text = text(chance);
      kept.add(MinHash.of(text));
      if (at == texts / 2) {
        asked = new ArrayList<>(text);
      }
    }
    for (int at = 0; at < WORDS; at += 20) {
      asked.set(at, "changed");
    }
  }

  @Benchmark
  public List<Integer> find(Cost cost) {
    List<Integer> like = cost.of(1, () -> kept.like(MinHash.of(asked), 0.6));
    if (!like.equals(List.of(texts / 2))) {
      throw new IllegalStateException("found " + like);
    }
    return like;
  }

  /** Frequent words are drawn more often, as people do. */
  private static List<String> text(Random chance) {
    List<String> text = new ArrayList<>(WORDS);
    for (int at = 0; at < WORDS; at++) {
      double draw = chance.nextDouble();
      text.add("word" + (int) (draw * draw * draw * VOCABULARY));
    }
    return text;
  }
}
