package dev.bonafide.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  private static final Site LOCAL = new Site(null);
  private static final Site PUBLIC = new Site(URI.create("https://Bonafide.example"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8080",
        "127.0.0.1.evil.example",
        "127.0.0.1evil.example",
        "localhost.evil.example",
        "evil-localhost",
        "127.0.0",
        "127.0.0.1.",
        "127.0.0.",
        "127.0.0.9999",
        "127.0.0.-1",
        "2130706433",
        "0.0.0.0",
        "10.0.0.1",
        "[::2]",
        "[::1",
        "::1",
        "[",
        ":8080",
        ""
      })
  void a_foreign_host_is_told(String host) {
    assertThat(LOCAL.isOwnHost(host)).isFalse();
    assertThat(PUBLIC.isOwnHost(host)).isFalse();
  }

  @Test
  void no_host_is_foreign() {
    assertThat(LOCAL.isOwnHost(null)).isFalse();
  }

  @Test
  void a_name_that_was_not_set_is_foreign() {
    assertThat(LOCAL.isOwnHost("bonafide.example")).isFalse();
    assertThat(PUBLIC.isOwnHost("bonafide.example.evil.example")).isFalse();
    assertThat(PUBLIC.isOwnHost("notbonafide.example")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.0.0.1:8080",
        "127.9.8.7",
        "localhost",
        "LOCALHOST:1",
        "[::1]",
        "[::1]:80"
      })
  void this_machine_is_known_by_all_its_names(String host) {
    assertThat(LOCAL.isOwnHost(host)).isTrue();
  }

  @Test
  void the_name_that_was_set_is_known_with_any_port() {
    assertThat(PUBLIC.isOwnHost("bonafide.example")).isTrue();
    assertThat(PUBLIC.isOwnHost("BONAFIDE.example:443")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "https://evil.example",
        "http://127.0.0.1",
        "http://127.0.0.1:8081",
        "http://localhost:8080",
        "file://",
        "http://127.0.0.1:8080.evil.example",
        "http://127.0.0.1:8080@evil.example",
        ""
      })
  void the_page_of_another_port_or_name_is_foreign(String origin) {
    assertThat(LOCAL.isOwnOrigin(origin, "127.0.0.1:8080")).isFalse();
  }

  @Test
  void the_own_page_is_known_directly_and_behind_a_proxy() {
    assertThat(LOCAL.isOwnOrigin("http://127.0.0.1:8080", "127.0.0.1:8080")).isTrue();
    assertThat(PUBLIC.isOwnOrigin("https://bonafide.example", "bonafide.example")).isTrue();
    assertThat(PUBLIC.isOwnOrigin("https://bonafide.example", "127.0.0.1:8080")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bonafide.example",
        "ftp://bonafide.example",
        "https://",
        "https://bonafide.example/path",
        "https://user@bonafide.example",
        "https://bonafide.example?query",
        "https://bonafide.example#part",
        "https://two words",
        "javascript:alert(1)"
      })
  void what_is_no_address_of_a_site_is_refused(String written) {
    assertThat(Site.isAddress(written)).isFalse();
  }

  @Test
  void an_address_is_a_scheme_a_name_and_a_port() {
    assertThat(Site.isAddress("https://bonafide.example")).isTrue();
    assertThat(Site.isAddress("http://bonafide.example:8080/")).isTrue();
  }
}
