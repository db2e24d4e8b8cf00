package dev.bonafide.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StoredTextProperties {

  @Property
  void any_string_comes_back(@ForAll char[] characters) {
    String words = new String(characters);

    assertThat(StoredText.of(StoredText.bytes(words))).isEqualTo(words);
  }

  @Property
  void different_strings_are_different_bytes(@ForAll char[] one, @ForAll char[] other) {
    boolean same = Arrays.equals(one, other);
    byte[] bytes = StoredText.bytes(new String(one));

    assertThat(Arrays.equals(bytes, StoredText.bytes(new String(other)))).isEqualTo(same);
  }

  @Example
  void usual_words_are_utf_8() {
    assertThat(StoredText.bytes("naïve \u0000 😀"))
        .isEqualTo("naïve \u0000 😀".getBytes(StandardCharsets.UTF_8));
  }

  @Example
  void half_a_character_is_written_as_pairs_of_bytes() {
    assertThat(StoredText.bytes("a\ud83d")).containsExactly(0xFF, 0, 'a', 0xD8, 0x3D);
    assertThat(StoredText.orNull(null)).isNull();
  }
}
