package dev.bonafide.bot.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSettingsTest {
  private static final String TOKEN = "123456:letters";
  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  @TempDir private Path data;

  private KeptSettings kept(String... environment) {
    Map<String, String> all = new HashMap<>(Map.of("BONAFIDE_DATA", data.toString()));
    for (int at = 0; at < environment.length; at += 2) {
      all.put(environment[at], environment[at + 1]);
    }
    return new KeptSettings(all);
  }

  @Test
  void where_nothing_was_made_nothing_is_written() throws IOException {
    assertThat(kept().all().has(Setting.TELEGRAM_BOT_TOKEN)).isFalse();
    try (var files = Files.list(data)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void what_is_kept_is_sealed_and_no_one_elses() throws IOException {
    kept().write(Map.of("TELEGRAM_BOT_TOKEN", TOKEN));
    Path file = data.resolve("settings");
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .doesNotContain(TOKEN, "TELEGRAM");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(kept().all().text(Setting.TELEGRAM_BOT_TOKEN)).isEqualTo(TOKEN);
  }

  @Test
  void what_the_environment_sets_counts_before_what_is_kept() {
    kept().write(Map.of("TELEGRAM_BOT_TOKEN", TOKEN));
    KeptSettings both = kept("TELEGRAM_BOT_TOKEN", "654321:others");
    assertThat(both.isFixed(Setting.TELEGRAM_BOT_TOKEN)).isTrue();
    assertThat(both.all().text(Setting.TELEGRAM_BOT_TOKEN)).isEqualTo("654321:others");
  }

  @Test
  void only_what_the_page_can_make_is_taken_from_the_file() {
    kept().write(Map.of("BONAFIDE_BIND", "0.0.0.0"));
    assertThat(kept().all().has(Setting.BONAFIDE_BIND)).isFalse();
  }

  @Test
  void without_the_secret_that_sealed_it_a_line_says_what_to_do() throws IOException {
    kept("BONAFIDE_SECRET_KEY", SECRET).write(Map.of("TELEGRAM_BOT_TOKEN", TOKEN));
    assertThat(Files.exists(data.resolve("key"))).isFalse();
    assertThatThrownBy(() -> kept().all())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot be decrypted: set the BONAFIDE_SECRET_KEY");
  }

  @Test
  void a_new_secret_seals_and_the_old_key_still_opens() {
    kept().write(Map.of("TELEGRAM_BOT_TOKEN", TOKEN));
    KeptSettings later = kept("BONAFIDE_SECRET_KEY", SECRET);
    assertThat(later.all().text(Setting.TELEGRAM_BOT_TOKEN)).isEqualTo(TOKEN);
  }

  @Test
  void a_server_that_others_reach_makes_its_token_once() {
    Settings first = AccessToken.given(kept("BONAFIDE_BIND", "0.0.0.0"));
    String token = first.text(Setting.BONAFIDE_API_TOKEN);
    assertThat(token).matches("[0-9a-f]{64}");
    assertThat(first.web().problems()).isEmpty();
    Settings next = AccessToken.given(kept("BONAFIDE_BIND", "0.0.0.0"));
    assertThat(next.text(Setting.BONAFIDE_API_TOKEN)).isEqualTo(token);
  }

  @Test
  void no_token_is_made_where_only_this_machine_reaches_it_or_servers_share_a_database() {
    assertThat(AccessToken.given(kept()).has(Setting.BONAFIDE_API_TOKEN)).isFalse();
    KeptSettings shared =
        kept("BONAFIDE_BIND", "0.0.0.0", "BONAFIDE_DATABASE_URL", "jdbc:postgresql://db/bonafide");
    assertThat(AccessToken.given(shared).web().lacksToken()).isTrue();
  }
}
