package dev.bonafide.casefile.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHashTest {
  private static final HashBits NONE = new HashBits(0, 0, 0, 0);
  private static final HashBits ALL = new HashBits(-1, -1, -1, -1);

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "00", "0\n", "hello\n", "\n00"})
  void what_is_no_hash_is_refused(String written) {
    assertThatThrownBy(() -> PictureHash.read(written))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void more_parts_than_a_picture_has_are_refused() {
    String digits = NONE.written();

    assertThatThrownBy(() -> PictureHash.read(digits.repeat(17) + "\n"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PictureHash.read(digits + "\n" + digits.repeat(17)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PictureHash.read("x".repeat(64) + "\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void parts_of_two_pictures_are_not_compared_with_each_other() {
    PictureHash one = new PictureHash(List.of(NONE), List.of(new HashBits(0, -1, 0, -1)));
    PictureHash other = new PictureHash(List.of(ALL), List.of(new HashBits(0, -1, 0, -1)));

    assertThat(one.distance(other)).isEqualTo(128);
    assertThat(one.isLike(other)).isFalse();
  }

  @Test
  void twenty_seven_bits_make_no_other_picture_and_one_more_does() {
    PictureHash one = new PictureHash(List.of(NONE), List.of());

    assertThat(one.isLike(whole(-1L >>> 37))).isTrue();
    assertThat(one.isLike(whole(-1L >>> 36))).isFalse();
  }

  @Test
  void a_whole_picture_is_like_a_part_of_another_from_either_side() {
    PictureHash one = new PictureHash(List.of(NONE), List.of(ALL));
    PictureHash part = new PictureHash(List.of(ALL), List.of());

    assertThat(one.distance(part)).isZero();
    assertThat(part.distance(one)).isZero();
  }

  @Test
  void a_hash_is_read_as_it_was_written() {
    PictureHash hash = new PictureHash(List.of(new HashBits(1, -2, 3, -4)), List.of(NONE, ALL));

    assertThat(PictureHash.read(hash.written())).isEqualTo(hash);
  }

  private static PictureHash whole(long first) {
    return new PictureHash(List.of(new HashBits(first, 0, 0, 0)), List.of());
  }
}
