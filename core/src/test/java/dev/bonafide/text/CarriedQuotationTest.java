package dev.bonafide.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CarriedQuotationTest {
  @Test
  void a_mark_after_a_word_closes_and_one_before_a_word_opens() {
    assertThat(CarriedQuotation.closed("and nothing else.\" That was it.")).isEqualTo(17);
    assertThat(CarriedQuotation.opened("He said, \"you only sit there.")).isEqualTo(9);
  }

  @Test
  void what_is_closed_in_its_own_text_is_not_carried() {
    assertThat(CarriedQuotation.opened("He said \"no\" and left")).isEqualTo(-1);
    assertThat(CarriedQuotation.closed("Then \"yes\" and he stayed")).isEqualTo(-1);
  }

  @Test
  void a_mark_that_stands_alone_is_neither() {
    assertThat(CarriedQuotation.opened("\"")).isEqualTo(-1);
    assertThat(CarriedQuotation.closed("\"")).isEqualTo(-1);
    assertThat(CarriedQuotation.opened("a screen of 13 \" or so")).isEqualTo(-1);
    assertThat(CarriedQuotation.opened("")).isEqualTo(-1);
  }
}
