package dev.bonafide.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebsiteTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          127.0.0.1    | many  |                     |                          | BONAFIDE_PORT=many is not a port
          127.0.0.1    | -1    |                     |                          | BONAFIDE_PORT=-1 is not a port
          127.0.0.1    | 65536 |                     |                          | BONAFIDE_PORT=65536 is not a port
          0.0.0.0      | 0     |                     |                          | BONAFIDE_BIND=0.0.0.0 can be reached from other machines without a token
          ::           | 0     |                     |                          | BONAFIDE_BIND=:: can be reached from other machines without a token
          no:where     | 0     |                     |                          | BONAFIDE_BIND=no:where is not an address
          127.0.0.1    | 0     | bonafide.example    |                          | BONAFIDE_PUBLIC_URL is not the address of a site
          127.0.0.1    | 0     | https://a.example/b |                          | BONAFIDE_PUBLIC_URL is not the address of a site
          127.0.0.1    | 0     |                     | short                    | BONAFIDE_API_TOKEN is too easy to guess
          127.0.0.1    | 0     |                     | with a blank, and longer | BONAFIDE_API_TOKEN is too easy to guess
          """)
  void settings_that_make_no_sense_keep_it_off_with_the_reason(
      String bind, String port, @Nullable String publicUrl, @Nullable String token, String reason) {
    WebSettings settings =
        new WebSettings(
            bind, port, WebSettings.NONE, orEmpty(publicUrl), orEmpty(token), Small.bounds());
    try (Website site = Website.start(settings, Small.parts(), ObservationRegistry.NOOP)) {
      assertThat(site.address()).isEmpty();
      assertThat(site.state()).startsWith("off (" + reason);
      assertThat(site.state()).doesNotContain("blank", "short");
    }
  }

  @Test
  void a_port_that_somebody_else_has_keeps_it_off() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      WebSettings settings =
          new WebSettings("127.0.0.1", port, WebSettings.NONE, "", "", Small.bounds());
      try (Website site = Website.start(settings, Small.parts(), ObservationRegistry.NOOP)) {
        assertThat(site.state())
            .startsWith("off (port " + port + " of 127.0.0.1 cannot be opened")
            .contains("BONAFIDE_PORT");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"8080", "many", "-1", "65536"})
  void a_port_for_health_that_is_none_of_its_own_keeps_it_off(String healthPort) {
    WebSettings settings = new WebSettings("127.0.0.1", "8080", healthPort, "", "", Small.bounds());
    try (Website site = Website.start(settings, Small.parts(), ObservationRegistry.NOOP)) {
      assertThat(site.state()).startsWith("off (BONAFIDE_HEALTH_PORT=" + healthPort);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          127.0.0.1 | 99999 |                          | off (BONAFIDE_PORT=99999 is not a port
          127.0.0.1 | 0     | short                    | off (BONAFIDE_API_TOKEN is too easy to guess
          0.0.0.0   | 0     |                          | off (BONAFIDE_BIND=0.0.0.0 can be reached
          127.0.0.1 | none  |                          | off (BONAFIDE_PORT=none)
          """)
  void without_a_page_health_answers_on_its_own_port_and_says_no_more_than_that(
      String bind, String port, @Nullable String token, String state) throws Exception {
    WebSettings settings = new WebSettings(bind, port, "0", "", orEmpty(token), Small.bounds());
    try (Website site = Website.start(settings, Small.parts(), ObservationRegistry.NOOP)) {
      assertThat(site.state()).startsWith(state).contains(", with health and webhooks on http://");
      assertThat(site.address()).isEmpty();
      URI health = site.healthAddress().orElseThrow();
      assertThat(status(health.resolve("/actuator/health"))).isEqualTo(200);
      assertThat(status(health.resolve("/"))).isEqualTo(404);
      assertThat(status(health.resolve("/actuator/prometheus")))
          .isEqualTo(port.equals("none") || port.equals("99999") ? 200 : 401);
    }
  }

  @Test
  void a_page_whose_port_is_taken_leaves_health_its_own() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      WebSettings settings = new WebSettings("127.0.0.1", port, "0", "", "", Small.bounds());
      try (Website site = Website.start(settings, Small.parts(), ObservationRegistry.NOOP)) {
        assertThat(site.passes()).isTrue();
        URI health = site.healthAddress().orElseThrow();
        assertThat(status(health.resolve("/actuator/health"))).isEqualTo(200);
      }
    }
  }

  private static int status(URI address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
          .statusCode();
    }
  }

  @Test
  void who_wants_no_page_gets_none() {
    WebSettings settings =
        new WebSettings("127.0.0.1", "none", WebSettings.NONE, "", "", Small.bounds());
    try (Website site = Website.start(settings, Small.parts(), ObservationRegistry.NOOP)) {
      assertThat(site.state()).isEqualTo("off (BONAFIDE_PORT=none)");
    }
  }

  @Test
  void with_a_token_others_may_reach_it() {
    WebSettings settings =
        new WebSettings(
            "0.0.0.0", "0", WebSettings.NONE, "", "a-token-of-24-characters", Small.bounds());
    try (Website site = Website.start(settings, Small.parts(), ObservationRegistry.NOOP)) {
      assertThat(site.state()).startsWith("on http://127.0.0.1:");
    }
  }

  @Test
  void it_says_where_it_listens_and_stops() {
    Website site = Website.start(Small.settings(), Small.parts(), ObservationRegistry.NOOP);
    assertThat(site.state()).isEqualTo("on " + site.address().orElseThrow());
    site.close();
    WebSettings same =
        new WebSettings(
            "127.0.0.1",
            Integer.toString(site.address().orElseThrow().getPort()),
            WebSettings.NONE,
            "",
            "",
            Small.bounds());
    assertThat(Website.taken(same)).isEmpty();
  }

  private static String orEmpty(@Nullable String written) {
    return written == null ? "" : written;
  }
}
