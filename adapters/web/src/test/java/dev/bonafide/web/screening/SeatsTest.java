package dev.bonafide.web.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.Bounds;
import org.junit.jupiter.api.Test;

class SeatsTest {
  private static final boolean SMALL = true;
  private static final boolean LARGE = false;

  /** Two work, six wait. */
  private final Seats seats = new Seats(Bounds.of(1 << 20, 1 << 20));

  @Test
  void a_light_caller_finds_a_place_though_ten_heavy_ones_came_before() {
    int heavy = 0;
    for (int caller = 0; caller < 10; caller++) {
      heavy += seats.take("heavy " + caller, LARGE) ? 1 : 0;
    }
    assertThat(heavy).isEqualTo(6);
    assertThat(seats.take("light", SMALL)).isTrue();
    assertThat(seats.take("another", SMALL)).isTrue();
    assertThat(seats.take("a third", SMALL)).isFalse();
  }

  @Test
  void a_caller_with_many_requests_leaves_places_to_those_who_have_none() {
    int many = 0;
    for (int i = 0; i < 100; i++) {
      many += seats.take("many", SMALL) ? 1 : 0;
    }
    assertThat(many).isEqualTo(6);
    assertThat(seats.take("one", SMALL)).isTrue();
    assertThat(seats.take("one", SMALL)).isFalse();
    assertThat(seats.take("another", SMALL)).isTrue();
    seats.leave("many", SMALL);
    assertThat(seats.take("many", SMALL)).isFalse();
    assertThat(seats.take("a third", SMALL)).isTrue();
  }

  @Test
  void a_heavy_caller_leaves_places_to_another_heavy_one() {
    for (int i = 0; i < 100; i++) {
      seats.take("many", LARGE);
    }
    assertThat(seats.take("one", LARGE)).isTrue();
    assertThat(seats.take("another", LARGE)).isTrue();
    assertThat(seats.take("a third", LARGE)).isFalse();
  }

  @Test
  void who_has_left_is_forgotten_and_their_place_is_free() {
    for (int caller = 0; caller < 10_000; caller++) {
      assertThat(seats.take("caller " + caller, caller % 2 == 0)).isTrue();
      seats.leave("caller " + caller, caller % 2 == 0);
    }
    assertThat(seats.callers()).isZero();
  }
}
