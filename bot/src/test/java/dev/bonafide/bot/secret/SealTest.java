package dev.bonafide.bot.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTest {
  private static final String OLD = "0123456789abcdef0123456789abcdef";
  private static final String NEW = "fedcba9876543210fedcba9876543210";
  private static final byte[] TOKEN = "xoxb-secret".getBytes(StandardCharsets.UTF_8);
  private final Seal seal = Seal.of(OLD).orElseThrow();

  @Test
  void a_key_that_can_be_guessed_is_refused() {
    assertThat(Seal.problem("")).hasValue("BONAFIDE_SECRET_KEY is not set");
    assertThat(Seal.problem("short")).isPresent();
    assertThat(Seal.problem(OLD + ",")).isPresent();
    assertThat(Seal.of("short")).isEmpty();
    assertThat(Seal.problem(OLD)).isEmpty();
  }

  @Test
  void what_was_changed_anywhere_does_not_open() {
    byte[] sealed = seal.close(TOKEN, "slack:T1");
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThat(seal.open(changed, "slack:T1")).isEmpty();
    }
    assertThat(seal.open(new byte[0], "slack:T1")).isEmpty();
    assertThat(seal.open(java.util.Arrays.copyOf(sealed, 20), "slack:T1")).isEmpty();
  }

  @Test
  void what_is_one_workspaces_does_not_open_for_another() {
    assertThat(seal.open(seal.close(TOKEN, "slack:T1"), "slack:T2")).isEmpty();
  }

  @Test
  void another_key_does_not_open_it() {
    assertThat(Seal.of(NEW).orElseThrow().open(seal.close(TOKEN, "t"), "t")).isEmpty();
  }

  @Test
  void what_is_sealed_opens_and_never_looks_the_same_twice() {
    byte[] one = seal.close(TOKEN, "t");
    assertThat(seal.open(one, "t")).hasValue(TOKEN);
    assertThat(one).isNotEqualTo(seal.close(TOKEN, "t"));
    assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("xoxb");
  }

  @Test
  void a_new_key_in_front_seals_while_the_old_one_still_opens() {
    byte[] before = seal.close(TOKEN, "t");
    Seal both = Seal.of(NEW + ", " + OLD).orElseThrow();
    assertThat(both.open(before, "t")).hasValue(TOKEN);
    assertThat(both.isCurrent(before)).isFalse();
    byte[] after = both.close(TOKEN, "t");
    assertThat(both.isCurrent(after)).isTrue();
    assertThat(Seal.of(NEW).orElseThrow().open(after, "t")).hasValue(TOKEN);
  }
}
