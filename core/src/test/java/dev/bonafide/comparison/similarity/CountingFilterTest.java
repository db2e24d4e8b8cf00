package dev.bonafide.comparison.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountingFilterTest {

  @Test
  void nothing_is_told_too_seldom() {
    CountingFilter seen = new CountingFilter(10);
    for (int thing = 0; thing < 50_000; thing++) {
      for (int times = 0; times <= thing % 5; times++) {
        seen.add(List.of("run", thing));
      }
    }
    for (int thing = 0; thing < 50_000; thing++) {
      assertThat(seen.of(List.of("run", thing)))
          .isBetween(Math.min(CountingFilter.MOST, 1 + thing % 5), CountingFilter.MOST);
    }
  }

  @Test
  void with_room_hardly_anything_is_told_too_often() {
    CountingFilter seen = new CountingFilter(50_000);
    IntStream.range(0, 50_000).forEach(thing -> seen.add(List.of("run", thing)));
    assertThat(IntStream.range(0, 50_000).filter(thing -> seen.of(List.of("run", thing)) > 1))
        .hasSizeLessThan(2_500);
  }
}
