package dev.bonafide.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.web.InMemory;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import dev.bonafide.web.WebSettings;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names behind tokens, and names that a proxy tells, in what is recorded. */
class NamedCallersTest {
  private static final String SHARED = "a-token-of-24-characters";
  private static final String ANNA = "anna-has-a-token-of-hers";
  private static final String HEADER = "X-Forwarded-Email";
  private static final String OUTCOME = "outcome=cleared&note=We+met.";

  private final InMemory cases = new InMemory();
  private final Served served = served(SHARED);

  private Served served(String token) {
    NamedCallers people =
        new NamedCallers(token.isEmpty() ? Map.of() : Map.of("anna", ANNA), HEADER);
    return Served.start(
        Small.settings("", token).in(new WebSettings.Own("", null, people)),
        Small.parts(new Small.OneRule(), cases));
  }

  @AfterEach
  void close() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna",
        "anna=",
        "=a-token-of-24-characters",
        "anna=short",
        "an na=a-token-of-24-characters",
        "<b>=a-token-of-24-characters",
        "anna=a-token-of-24-characters,",
        ",",
        "anna=a token of 24 letters"
      })
  void what_names_nobody_or_is_easily_guessed_is_refused(String written) {
    assertThat(NamedCallers.of(written, "")).isEmpty();
  }

  @Test
  void several_people_are_written_in_one_line() {
    assertThat(NamedCallers.of("anna=" + ANNA + ", ben@kestrel.example=" + SHARED, ""))
        .contains(new NamedCallers(Map.of("anna", ANNA, "ben@kestrel.example", SHARED), ""));
    assertThat(NamedCallers.of(" ", "")).contains(NamedCallers.UNNAMED);
  }

  @Test
  void a_header_counts_for_nothing_without_the_token_that_all_share() {
    HttpResponse<String> unknown = served.get("/api/v1/cases", HEADER, "eve@kestrel.example");
    assertThat(unknown.statusCode()).isEqualTo(401);
    keep("Authorization", "Bearer " + ANNA, HEADER, "eve@kestrel.example");
    String session = session(SHARED);
    decide("Cookie", session, HEADER, "eve@kestrel.example");
    assertThat(by()).containsOnly("anna", "page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>",
        " ",
        "0123456789012345678901234567890123456789012345678901234567890123456789"
      })
  void what_is_no_name_is_none(String given) {
    keep("Authorization", "Bearer " + SHARED, HEADER, given);
    assertThat(by()).containsOnly("api");
  }

  @Test
  void a_token_of_one_s_own_tells_who_did_something_on_the_page_and_over_http() {
    keep("Authorization", "Bearer " + ANNA);
    String session = session(ANNA);
    decide("Cookie", session);
    assertThat(by()).containsOnly("anna");
    String page = served.get("/cases/1", "Cookie", session).body();
    assertThat(Jsoup.parse(page).select("#history").text())
        .contains("anna set the outcome to “cleared”");
    assertThat(Jsoup.parse(page).select("footer").text()).contains("records who looked at them");
    assertThat(cases.noted())
        .anyMatch(one -> one.startsWith("anna saw"))
        .noneMatch(one -> one.startsWith("page"));
  }

  @Test
  void a_proxy_that_knows_the_token_tells_who_it_is() {
    keep("Authorization", "Bearer " + SHARED, HEADER, "ben@kestrel.example");
    assertThat(by()).containsOnly("ben@kestrel.example");
  }

  @Test
  void a_proxy_before_a_server_that_needs_no_token_tells_who_it_is() {
    try (Served open = served("")) {
      open.json("/api/v1/screenings?remember=true", body(), HEADER, "Ben");
    }
    assertThat(by()).containsOnly("Ben");
  }

  @Test
  void one_takes_back_what_one_did_oneself() {
    keep("Authorization", "Bearer " + SHARED);
    decide("Cookie", session(ANNA));
    String shared = session(SHARED);
    assertThat(served.get("/cases/1", "Cookie", shared).body()).doesNotContain("id=\"undo\"");
    assertThat(served.get("/cases/1", "Cookie", session(ANNA)).body()).contains("id=\"undo\"");
  }

  private List<String> by() {
    CaseHistory history = cases.find(new CaseId(Tenant.LOCAL, 1)).orElseThrow();
    return history.entries().stream().map(Entry::by).toList();
  }

  private void keep(String... headers) {
    served.json("/api/v1/screenings?remember=true", body(), headers);
  }

  private static String body() {
    return "{\"text\": \"" + Small.TELLING + "\"}";
  }

  private void decide(String... headers) {
    assertThat(served.form("/cases/1/outcome", OUTCOME, headers).statusCode()).isEqualTo(303);
  }

  private String session(String token) {
    HttpResponse<String> in = served.form("/sign-in", "token=" + token);
    return in.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }
}
