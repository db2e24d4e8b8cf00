package dev.bonafide.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What typed words name. */
class ProvableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "octocat",
        "github",
        "github -octocat",
        "github octo cat",
        "github octocat/repository",
        "github https://github.com/octocat/repository",
        "github https://gitlab.com/octocat",
        "domain",
        "domain northwind",
        "domain 127.0.0.1",
        "domain -northwind.example",
        "domain north_wind.example",
        "domain northwind.example/path",
        "domain https://u@northwind.example",
        "domain northwind.example:8080",
        "domain n\u00f6rdwind.example",
        "email bo@northwind.example",
        "email o'brien@northwind.example",
        "bo@@northwind.example",
        "bo@northwind.example",
        "site octocat",
        "site northwind.example",
        "mail bo@northwind.example",
        "wallet 0x1",
        "that he is who he says"
      })
  void what_cannot_be_proved_is_nothing(String words) {
    assertThat(Provable.typed(words)).isEmpty();
  }

  @Test
  void words_without_end_are_nothing() {
    assertThat(Provable.typed("domain " + "a.".repeat(200) + "example")).isEmpty();
    assertThat(Provable.typed("x ".repeat(100_000))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "github octocat, github octocat",
    "GitHub @OctoCat, github octocat",
    "github https://github.com/octocat, github octocat",
    "https://github.com/octocat/, github octocat",
    "github.com/octocat, github octocat",
    "domain Northwind.example, domain northwind.example",
    "northwind.example, domain northwind.example",
    "https://www.northwind.example/, domain northwind.example",
    "domain xn--nrdwind-90a.example, domain xn--nrdwind-90a.example"
  })
  void an_account_and_a_domain_are_told_however_they_are_written(String words, String typed) {
    assertThat(Provable.typed(words).map(Provable::typed)).contains(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"github octocat", "github octocat 583231", "domain northwind.example"})
  void what_a_case_keeps_comes_back(String stored) {
    assertThat(Provable.stored(stored).map(Provable::stored)).contains(stored);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "github",
        "github octocat x",
        "github Octocat",
        "domain",
        "email bo@northwind.example",
        "site northwind.example"
      })
  void a_case_keeps_nothing_else(String written) {
    assertThat(Provable.stored(written)).isEmpty();
  }

  @Test
  void accounts_are_told_by_their_numbers_and_else_by_their_names() {
    Provable one = new Provable.Account("octocat", "1");
    assertThat(one.isSame(new Provable.Account("mona", "1"))).isTrue();
    assertThat(one.isSame(new Provable.Account("octocat", "2"))).isFalse();
    assertThat(one.isSame(new Provable.Account("octocat", ""))).isTrue();
    assertThat(one.isSame(new Provable.Domain("octocat.example"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "o'brien@northwind.example",
        "email bo@northwind.example",
        "site northwind.example",
        "website https://northwind.example/jobs"
      })
  void an_address_is_told_as_one_whatever_can_be_proved(String words) {
    assertThat(Provable.isAddress(words)).isTrue();
    assertThat(Provable.isAddress("that " + words + " is his")).isFalse();
  }
}
