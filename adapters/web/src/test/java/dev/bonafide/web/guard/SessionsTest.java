package dev.bonafide.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {
  private static final String TOKEN = "a-token-of-24-characters";
  private static final String SECRET = "a secret of this installation";

  private static final NamedCallers PEOPLE =
      new NamedCallers(Map.of("anna", "anna-has-a-token-of-hers"), "");

  private Instant now = Instant.parse("2026-01-02T03:04:05Z");
  private final Sessions sessions = with(TOKEN, SECRET);

  private Sessions with(String token, String secret) {
    InstantSource clock = () -> now;
    return new Sessions(token, PEOPLE, secret, clock);
  }

  @Test
  void every_sign_in_has_a_session_of_its_own_that_every_replica_knows() {
    String one = sessions.next("");
    String other = sessions.next("");
    assertThat(Sessions.name(one)).isNotEqualTo(Sessions.name(other));
    assertThat(with(TOKEN, SECRET).isGood(one)).isTrue();
    assertThat(with(TOKEN, SECRET).isGood(other)).isTrue();
  }

  @Test
  void a_session_ends_after_a_week() {
    String session = sessions.next("");
    now = now.plus(Sessions.KEPT).minusSeconds(1);
    assertThat(sessions.isGood(session)).isTrue();
    now = now.plusSeconds(1);
    assertThat(sessions.isGood(session)).isFalse();
  }

  @Test
  void a_session_ends_with_the_token_and_with_the_secret() {
    String session = sessions.next("");
    assertThat(with(TOKEN + "x", SECRET).isGood(session)).isFalse();
    assertThat(with(TOKEN, "").isGood(session)).isFalse();
    assertThat(with(TOKEN, "").isGood(with(TOKEN, "").next(""))).isTrue();
  }

  @Test
  void a_session_says_whose_it_is_and_ends_with_their_own_token() {
    String session = sessions.next("anna");
    assertThat(sessions.isGood(session)).isTrue();
    assertThat(Sessions.who(session)).isEqualTo("anna");
    assertThat(Sessions.who(sessions.next(""))).isEmpty();
    for (NamedCallers others :
        List.of(
            NamedCallers.UNNAMED, new NamedCallers(Map.of("anna", "another-token-of-hers"), ""))) {
      assertThat(new Sessions(TOKEN, others, SECRET, () -> now).isGood(session)).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "a",
        "a.b",
        "a.1.b",
        "a.99999999999.",
        "ä.1.ä",
        "a.1.b.c",
        "a.1.!.c"
      })
  void what_was_not_signed_here_is_none(String value) {
    assertThat(sessions.isGood(value)).isFalse();
    assertThat(sessions.isGood(value.repeat(10_000))).isFalse();
  }

  @Test
  void what_was_changed_is_none() {
    String session = sessions.next("");
    String later = session.replaceFirst("\\.1", ".2");
    assertThat(later).isNotEqualTo(session);
    assertThat(sessions.isGood(later)).isFalse();
    assertThat(sessions.isGood("x" + session)).isFalse();
    assertThat(sessions.isGood(session.substring(0, session.lastIndexOf('.')))).isFalse();
    assertThat(sessions.isGood(session + "x")).isFalse();
  }
}
