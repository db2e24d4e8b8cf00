package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import dev.bonafide.web.WebParts;
import dev.bonafide.web.guard.Sessions;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
  private static final String TOKEN = "a-token-of-24-characters";
  private static final String COOKIE = "Set-Cookie";

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-01-02T03:04:05Z"));
  private final Served served =
      Served.start(Small.settings("https://bonafide.example", TOKEN), at(now::get));

  private static WebParts at(InstantSource clock) {
    return Small.changed(Small.parts(), parts -> parts.clock = clock);
  }

  @AfterEach
  void close() {
    served.close();
  }

  @Test
  void every_sign_in_is_another_and_ends_after_a_week() {
    String one = held(signIn(TOKEN));
    String other = held(signIn(TOKEN));
    assertThat(one).isNotEqualTo(other);
    assertThat(signIn(TOKEN).headers().firstValue(COOKIE).orElseThrow()).contains("Max-Age=604800");
    assertThat(status(one)).isEqualTo(200);
    assertThat(status(other)).isEqualTo(200);
    now.updateAndGet(at -> at.plus(Sessions.KEPT));
    assertThat(status(one)).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "/\\\\evil.example", "https://evil.example", "evil", "/<b>", ""})
  void nobody_is_led_to_another_site(String to) {
    String form = "token=" + TOKEN + "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    assertThat(served.form("/sign-in", form).headers().firstValue("Location")).hasValue("/");
  }

  @Test
  void who_signs_in_gets_where_they_wanted_to_go() {
    String asked =
        served
            .get("/cases?verdict=verify", "Accept", "text/html")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    Element to = Jsoup.parse(served.get(asked).body()).select("input[name=to]").getFirst();
    assertThat(to.val()).isEqualTo("/cases?verdict=verify");
    String form = "&to=" + URLEncoder.encode(to.val(), StandardCharsets.UTF_8);
    HttpResponse<String> wrong = served.form("/sign-in", "token=a" + form);
    assertThat(Jsoup.parse(wrong.body()).select("input[name=to]").val()).isEqualTo(to.val());
    assertThat(served.form("/sign-in", "token=" + TOKEN + form).headers().firstValue("Location"))
        .hasValue("/cases?verdict=verify");
  }

  @Test
  void who_signs_out_is_asked_again() {
    String session = held(signIn(TOKEN));
    assertThat(served.get("/", "Cookie", session).body()).contains("id=\"sign-out\"");
    HttpResponse<String> out = served.form("/sign-out", "", "Cookie", session);
    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(out.headers().firstValue("Location")).hasValue("/sign-in");
    assertThat(out.headers().firstValue(COOKIE).orElseThrow())
        .startsWith("bonafide=;")
        .contains("Path=/", "Max-Age=0", "HttpOnly", "SameSite=Strict", "Secure");
    assertThat(served.get("/sign-in").body()).doesNotContain("id=\"sign-out\"");
  }

  @Test
  void no_other_site_signs_anybody_out() {
    String session = held(signIn(TOKEN));
    String evil = "https://evil.example";
    HttpResponse<String> out = served.form("/sign-out", "", "Cookie", session, "Origin", evil);
    assertThat(out.statusCode()).isEqualTo(403);
    assertThat(served.get("/sign-out", "Cookie", session).statusCode()).isEqualTo(405);
  }

  @Test
  void where_no_token_is_needed_nobody_signs_out() {
    try (Served open = Served.start()) {
      assertThat(open.get("/").body()).doesNotContain("id=\"sign-out\"");
    }
  }

  @Test
  void who_guesses_waits_longer_each_time_and_the_right_token_does_not_help() {
    for (int i = 0; i < 5; i++) {
      assertThat(signIn("guess " + i).statusCode()).isEqualTo(403);
    }
    for (int pause : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
      HttpResponse<String> answer = signIn("a guess");
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue(Integer.toString(pause));
      assertThat(answer.body()).contains("Wait ", "name=\"token\"");
      assertThat(signIn(TOKEN).statusCode()).isEqualTo(429);
      now.updateAndGet(at -> at.plusSeconds(pause));
    }
    assertThat(signIn(TOKEN).statusCode()).isEqualTo(303);
    assertThat(signIn("a guess").statusCode()).isEqualTo(403);
  }

  @Test
  void who_is_signed_in_goes_on_while_others_guess() {
    String session = held(signIn(TOKEN));
    for (int i = 0; i < 10; i++) {
      signIn("a guess");
    }
    assertThat(status(session)).isEqualTo(200);
  }

  @Test
  void a_wrong_token_is_logged_by_its_address_alone() {
    List<String> lines = Collections.synchronizedList(new ArrayList<>());
    StreamHandler kept =
        new StreamHandler() {
          @Override
          public synchronized void publish(LogRecord line) {
            lines.add(new SimpleFormatter().formatMessage(line));
          }
        };
    Logger log = Logger.getLogger(SignIn.class.getName());
    log.addHandler(kept);
    signIn("a-guess");
    log.removeHandler(kept);
    assertThat(lines).containsExactly("a sign-in with a wrong token");
  }

  private HttpResponse<String> signIn(String token) {
    return served.form("/sign-in", "token=" + token.replace(' ', '+'));
  }

  private int status(String cookie) {
    return served.get("/", "Cookie", cookie).statusCode();
  }

  private static String held(HttpResponse<String> answer) {
    String cookie = answer.headers().firstValue(COOKIE).orElseThrow();
    return cookie.substring(0, cookie.indexOf(';'));
  }
}
