package dev.bonafide.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class PropertyFileTest {
  private static final PropertyFile SAMPLE =
      PropertyFile.beside(PropertyFileTest.class, "property-file-sample");

  @Test
  void a_file_that_is_not_there_is_a_mistake_of_the_program() {
    assertThatThrownBy(() -> PropertyFile.beside(PropertyFileTest.class, "no-such-list"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void a_key_that_is_not_there_is_a_mistake_of_the_program() {
    assertThatThrownBy(() -> SAMPLE.words("GERMAN")).isInstanceOf(MissingResourceException.class);
  }

  @Test
  void words_are_parted_by_blanks_whatever_line_they_stand_on() {
    assertThat(SAMPLE.words("SPANISH")).containsExactly("de", "la", "sí", "no");
  }

  @Test
  void entries_of_several_words_are_parted_by_semicolons() {
    assertThat(SAMPLE.entries("places")).containsExactly("new york: A/B", "côte d'ivoire: C/D");
  }

  @Test
  void all_words_are_those_of_every_key() {
    assertThat(SAMPLE.keys()).containsExactly("SPANISH", "places");
    assertThat(SAMPLE.all()).contains("sí", "new", "C/D").hasSize(10);
  }
}
