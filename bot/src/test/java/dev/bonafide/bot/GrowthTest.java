package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.growth.Copies;
import dev.bonafide.testkit.growth.Growth;
import dev.bonafide.testkit.growth.Part;
import dev.bonafide.testkit.growth.Sample;
import dev.bonafide.testkit.growth.Shape;
import dev.bonafide.testkit.growth.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Twice the text takes twice the time, whatever it looks like: each part of a screening by itself,
 * on each of the worst shapes. {@code -Dgrowth.units=65536} looks at longer texts than those of
 * every build, where what grows slowly is seen too, {@code -Dgrowth.mixed=true} at mixes of two
 * shapes, and {@code -Dgrowth.shape=kin} at one alone.
 */
@Tag("long")
@Isolated // It measures time.
class GrowthTest {
  private static final int UNITS = Integer.getInteger("growth.units", 1 << 14);
  private static final String ONLY = System.getProperty("growth.shape", "");

  @Test
  void each_part_takes_time_in_proportion_to_its_text_whatever_that_looks_like() {
    List<String> steep = new ArrayList<>();
    for (Shape shape : Boolean.getBoolean("growth.mixed") ? Shapes.mixed() : Shapes.all()) {
      if (shape.name().contains(ONLY)) {
        Copies<Sample> samples =
            new Copies<>(length -> new Sample(shape.ofLength(length), Shipped.ENGINE));
        Part.all().stream()
            .filter(part -> growth(part, samples).isSteeper(UNITS))
            .forEach(part -> steep.add(part.name() + " on " + shape.name()));
      }
    }
    assertThat(steep).isEmpty();
  }

  private static Growth growth(Part part, Copies<Sample> samples) {
    return new Growth(
        (length, copy) -> {
          Sample made = samples.ofLength(length, copy);
          return () -> part.work().accept(made);
        });
  }

  @Test
  void work_that_looks_at_all_pairs_is_seen() {
    assertThat(new Growth(length -> () -> pairs(length, length)).isSteeper(1 << 14)).isTrue();
  }

  @Test
  void work_that_looks_at_many_others_of_each_is_seen() {
    assertThat(
            new Growth(length -> () -> pairs(length, (int) Math.sqrt(length))).isSteeper(1 << 18))
        .isTrue();
  }

  @Test
  void work_that_begins_in_proportion_and_looks_at_all_pairs_besides_is_seen() {
    assertThat(
            new Growth(
                    length ->
                        () -> {
                          pairs(length, 1 << 10);
                          pairs(length, length / 2);
                        })
                .isSteeper(1 << 14))
        .isTrue();
  }

  @Test
  void work_that_looks_at_a_few_others_of_each_is_not_taken_for_it() {
    assertThat(new Growth(length -> () -> pairs(length, 1 << 9)).isSteeper(1 << 14)).isFalse();
  }

  @Test
  void work_that_sorts_is_not_taken_for_it() {
    assertThat(new Growth(length -> () -> sorts(length)).isSteeper(1 << 18)).isFalse();
  }

  @Test
  void work_that_is_held_up_at_times_is_not_taken_for_it() {
    AtomicInteger runs = new AtomicInteger();
    assertThat(
            new Growth(
                    length ->
                        () -> pairs(length, runs.incrementAndGet() % 3 == 0 ? 1 << 9 : 1 << 11))
                .isSteeper(1 << 14))
        .isFalse();
  }

  private static void pairs(int length, int others) {
    int odd = 0;
    for (int one = 0; one < length; one++) {
      for (int other = 0; other < others; other++) {
        odd += (one ^ other) & 1;
      }
    }
    assertThat(odd).isPositive();
  }

  private static void sorts(int length) {
    TreeSet<Integer> sorted = new TreeSet<>();
    for (int number = 0; number < length; number++) {
      sorted.add(number * 0x9E3779B1);
    }
    assertThat(sorted).hasSize(length);
  }
}
