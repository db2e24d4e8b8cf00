package dev.bonafide.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  private final Names names = new Names();

  private List<String> in(String text) {
    return names.in(text).stream().map(swap -> swap.span().of(text)).toList();
  }

  @Test
  void a_part_of_a_name_that_is_a_word_elsewhere_goes_with_the_rest_in_any_order() {
    names.person("Thanh Phuc Le");
    assertThat(in("Signed by Le Thanh Phuc and Phuc Le"))
        .containsExactly("Le", "Thanh", "Phuc", "Phuc", "Le");
    assertThat(in("Le chat noir. Le dossier, Phuc")).containsExactly("Phuc");
  }

  @Test
  void what_somebody_does_is_no_part_of_their_name() {
    names.person("Roos (Lead)");
    assertThat(in("Asked Roos, our Lead. Lead by Roos")).containsExactly("Roos", "Roos");
  }
}
