package dev.bonafide.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.Multipart;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardTest {
  private static final String TOKEN = "a-token-of-24-characters";

  private Served open = Served.start();
  private Served closed = open;

  @BeforeAll
  void startClosed() {
    closed = Served.start(Small.settings("https://bonafide.example", TOKEN), Small.parts());
  }

  @AfterAll
  void stop() {
    open.close();
    closed.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/v1/rules", "/actuator/health", "/assets/page.css", "/nothing"})
  void nothing_is_answered_under_a_foreign_name(String path) {
    String answer = open.raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\n" + close());
    assertThat(answer).startsWith("HTTP/1.1 403").contains("application/problem+json");
    assertThat(answer).contains("BONAFIDE_PUBLIC_URL").doesNotContain("evil");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
        "GET / HTTP/1.1\r\nHost: a b\r\n",
        "GET /<script> HTTP/1.1\r\nHost: 127.0.0.1\r\n",
        "GET /%zz HTTP/1.1\r\nHost: 127.0.0.1\r\n"
      })
  void what_is_no_request_is_a_problem_too(String request) {
    assertThat(open.raw(request + close()))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "\"status\": 400")
        .doesNotContainIgnoringCase("tomcat")
        .doesNotContain("<html", "script", "Exception");
  }

  @Test
  void http_1_0_without_a_host_is_foreign() {
    assertThat(open.raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://localhost:1", "http://127.0.0.1"})
  void the_page_of_another_site_is_refused(String origin) {
    assertThat(open.multipart("/", form(), "Origin", origin).statusCode()).isEqualTo(403);
    assertThat(open.get("/api/v1/rules", "Origin", origin).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void a_browser_that_says_the_call_is_not_from_here_is_believed(String near) {
    assertThat(open.multipart("/", form(), "Sec-Fetch-Site", near).statusCode()).isEqualTo(403);
    assertThat(open.get("/api/v1/rules", "Sec-Fetch-Site", near).statusCode()).isEqualTo(403);
    assertThat(
            open.multipart("/", form(), "Sec-Fetch-Site", near, "Sec-Fetch-Mode", "navigate")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_frame_in_another_site_stays_empty() {
    assertThat(visit("/", "iframe").statusCode()).isEqualTo(403);
    assertThat(visit("/examples/interview", "iframe").statusCode()).isEqualTo(403);
  }

  @Test
  void a_link_from_elsewhere_leads_to_the_page() {
    assertThat(visit("/", "document").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> visit(String path, String into) {
    return open.get(
        path, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", into);
  }

  @Test
  void the_own_form_is_answered_also_where_the_browser_hides_its_origin() {
    String own = "http://" + open.authority();
    assertThat(
            open.multipart("/", form(), "Origin", own, "Sec-Fetch-Site", "same-origin")
                .statusCode())
        .isEqualTo(200);
    assertThat(
            open.multipart("/", form(), "Origin", "null", "Sec-Fetch-Site", "same-origin")
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        "Basic " + TOKEN,
        TOKEN,
        "Bearer " + TOKEN + "x"
      })
  void without_the_token_no_call_is_answered(String authorization) {
    HttpResponse<String> answer = closed.get("/api/v1/rules", "Authorization", authorization);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValue("Bearer realm=\"bonafide\"");
    assertThat(answer.body()).contains("BONAFIDE_API_TOKEN").doesNotContain(TOKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/openapi.json",
        "/examples/interview",
        "/actuator/prometheus",
        "/actuator/health/",
        "/assets/../api/v1/rules",
        "/assets/..%2fapi/v1/rules",
        "/assets/;/../../api/v1/rules",
        "//sign-in"
      })
  void a_path_beside_the_open_ones_is_not_open(String path) {
    String answer = closed.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + close());
    assertThat(answer).matches("(?s)HTTP/1.1 40[01] .*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bearer ", "Bearer ", "BEARER  "})
  void with_the_token_calls_are_answered(String scheme) {
    assertThat(closed.get("/api/v1/rules", "Authorization", scheme + TOKEN).statusCode())
        .isEqualTo(200);
  }

  @Test
  void health_and_the_files_of_the_page_need_no_token() {
    assertThat(closed.get("/actuator/health").body()).contains("UP");
    assertThat(closed.get("/assets/page.css").statusCode()).isEqualTo(200);
  }

  @Test
  void a_person_is_led_to_where_the_token_is_asked() {
    HttpResponse<String> answer = closed.get("/", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in");
    assertThat(closed.get("/sign-in").body()).contains("name=\"token\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/actuator/health", "/assets/page.css"})
  void an_unknown_caller_sends_no_files(String path) {
    Multipart files = new Multipart().field("token", TOKEN).file("f", "a", "a".repeat(9_000));
    HttpResponse<String> answer = closed.multipart(path, files);
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("application/x-www-form-urlencoded");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void a_form_that_is_longer_than_any_token_is_refused_whether_it_says_so_or_not() {
    String endless = "&".repeat(5_000) + "token=" + TOKEN;
    assertThat(signedIn(BodyPublishers.ofString(endless)).statusCode()).isEqualTo(413);
    var unsaid =
        BodyPublishers.ofInputStream(
            () -> new ByteArrayInputStream(endless.getBytes(StandardCharsets.US_ASCII)));
    assertThat(signedIn(unsaid).statusCode()).isEqualTo(413);
  }

  @Test
  void a_token_in_the_address_is_none() {
    HttpResponse<String> answer =
        closed.send(
            closed
                .to("/sign-in?token=" + TOKEN)
                .POST(BodyPublishers.noBody())
                .header("Content-Type", "application/x-www-form-urlencoded"));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(closed.get("/api/v1/rules?token=" + TOKEN).statusCode()).isEqualTo(401);
  }

  @Test
  void a_form_that_is_not_encoded_is_refused() {
    assertThat(signIn("%zz").statusCode()).isEqualTo(400);
  }

  @Test
  void a_wrong_token_is_said_to_be_wrong_and_kept_by_nobody() {
    HttpResponse<String> answer = signIn("wrong");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.body()).contains("That token isn&#39;t right").doesNotContain("wrong");
  }

  @Test
  void the_browser_keeps_a_word_of_its_own() {
    HttpResponse<String> answer = signIn(TOKEN);
    assertThat(answer.statusCode()).isEqualTo(303);
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .contains("; HttpOnly", "; SameSite=Strict", "; Secure", "; Path=/")
        .doesNotContain(TOKEN);
    String held = cookie.substring(0, cookie.indexOf(';'));
    assertThat(closed.get("/", "Cookie", held).statusCode()).isEqualTo(200);
    assertThat(closed.get("/", "Cookie", held + "x").statusCode()).isEqualTo(401);
    assertThat(closed.get("/", "Authorization", "Bearer " + held.substring(9)).statusCode())
        .isEqualTo(401);
  }

  @Test
  void where_no_token_is_needed_none_is_asked() {
    assertThat(open.get("/sign-in").statusCode()).isEqualTo(303);
  }

  @Test
  void the_name_that_was_set_is_answered() {
    assertThat(closed.raw("GET /actuator/health HTTP/1.1\r\nHost: bonafide.example\r\n" + close()))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nothing", "/api/v1/rules", "/api/nothing", "/actuator/health"})
  void every_answer_keeps_browsers_from_loading_keeping_and_telling(String path) {
    HttpResponse<String> answer = open.get(path);
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValue(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Cache-Control"))
        .hasValue(path.equals("/") ? "no-cache, private" : "no-store");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
  }

  private HttpResponse<String> signIn(String said) {
    return signedIn(BodyPublishers.ofString("token=" + said));
  }

  private HttpResponse<String> signedIn(BodyPublisher form) {
    return closed.send(
        closed
            .to("/sign-in")
            .POST(form)
            .header("Content-Type", "application/x-www-form-urlencoded"));
  }

  private static Multipart form() {
    return new Multipart().field("text", "a few words");
  }

  private static String close() {
    return "Connection: close\r\n\r\n";
  }
}
