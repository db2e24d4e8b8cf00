package dev.bonafide.comparison.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class MinHashIndexTest {
  @Test
  void more_than_there_is_room_for_is_refused() {
    MinHashIndex sketches = new MinHashIndex(1);
    sketches.add(MinHash.of(List.of("a")));

    assertThatThrownBy(() -> sketches.add(MinHash.of(List.of("b"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("there is room for 1 sketches");
  }

  @Test
  void nothing_is_like_nothing_and_no_words_are_no_error() {
    assertThat(new MinHashIndex(0).like(MinHash.of(List.of()), 0.5)).isEmpty();
    assertThat(MinHash.shared(List.of(), List.of())).isZero();
  }

  @Property(tries = 100)
  void the_likeness_is_about_the_share_of_pairs(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 60) int changed) {
    Random chance = new Random(seed);
    List<String> words = words(120, chance);
    List<String> other = new ArrayList<>(words);
    for (int at = 0; at < changed; at++) {
      other.set(chance.nextInt(other.size()), "changed" + at);
    }

    assertThat(MinHash.of(words).likeness(MinHash.of(other)))
        .isCloseTo(MinHash.shared(words, other), within(0.3));
  }

  @Property(tries = 20)
  void a_near_copy_is_found_among_many(@ForAll long seed) {
    Random chance = new Random(seed);
    MinHashIndex sketches = new MinHashIndex(500);
    for (int at = 0; at < 499; at++) {
      sketches.add(MinHash.of(words(40, chance)));
    }
    List<String> copied = words(40, chance);
    int number = sketches.add(MinHash.of(copied));
    copied.set(3, "another");
    copied.set(30, "word");

    assertThat(sketches.like(MinHash.of(copied), 0.45)).containsExactly(number);
  }

  private static List<String> words(int count, Random chance) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      words.add("w" + chance.nextInt(3_000));
    }
    return words;
  }
}
