package dev.bonafide.comparison.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PunycodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"xn--", "xn--!", "xn--99999999999", "xn--a-999999999999", "plain.example"})
  void what_is_none_stays_as_it_is_or_comes_to_something_and_never_fails(String host) {
    assertThat(Punycode.shown(host)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "xn--bcher-kva.example,bücher.example",
    "xn--dscord-pvf.gg,dіscord.gg",
    "www.xn--mnchen-ost-9db.example,www.münchen-ost.example",
    "xn--r8jz45g.example,例え.example"
  })
  void hosts_are_shown_as_people_see_them(String host, String shown) {
    assertThat(Punycode.shown(host)).isEqualTo(shown);
  }
}
