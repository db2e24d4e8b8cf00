package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.bot.Made;
import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.Unusable;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.postgres.mail.PostgresInbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By what the words in the database that comes along are sealed. */
class DatabasesTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final Address ADDRESS = new Address(new Tenant("slack:T1"), "slack", "C1");
  private static final String KEY = "0123456789abcdef0123456789abcdef";

  @TempDir private Path data;

  @Test
  void a_key_that_is_too_short_is_refused_before_anything_is_stored() {
    assertThatThrownBy(() -> open(Map.of("BONAFIDE_SECRET_KEY", "short")))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("BONAFIDE_SECRET_KEY is shorter than 32 characters");
    assertThat(data.resolve("key")).doesNotExist();
  }

  @Test
  void without_a_setting_a_key_is_made_beside_the_database_and_holds_from_then_on()
      throws IOException {
    try (Database database = open(Map.of())) {
      assertThat(database.isSealed()).isTrue();
      keep(database, "my words");
    }
    Path file = data.resolve("key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(file).content().hasSize(65).endsWith("\n");
    try (Database database = open(Map.of())) {
      assertThat(taken(database)).isEqualTo("my words");
    }

    Files.writeString(file, "");
    assertThatThrownBy(() -> open(Map.of()))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("key is empty: restore the key");
    Files.writeString(file, "cut off");
    assertThatThrownBy(() -> open(Map.of("BONAFIDE_SECRET_KEY", KEY)))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("shorter than 32 characters");
    Files.delete(file);
    assertThatThrownBy(() -> open(Map.of()))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("cannot decrypt what is stored in " + data);
  }

  @Test
  void who_only_looks_changes_no_key() {
    try (Database server = open(Map.of())) {
      keep(server, "my words");
      Databases.lookInto(settings(Map.of("BONAFIDE_SECRET_KEY", KEY))).close();
      assertThat(taken(server)).isEqualTo("my words");
    }
    try (Database server = open(Map.of())) {
      assertThat(taken(server)).isEqualTo("my words");
    }
  }

  @Test
  void what_is_sealed_is_not_opened_without_a_key_anywhere() throws IOException {
    try (Database server = open(Map.of("BONAFIDE_SECRET_KEY", KEY))) {
      keep(server, "my words");
      assertThatThrownBy(() -> Databases.lookInto(settings(Map.of())))
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("is encrypted, but no key is set: set BONAFIDE_SECRET_KEY");
    }
  }

  @Test
  void once_the_setting_is_made_the_file_is_needed_no_more() throws IOException {
    try (Database database = open(Map.of())) {
      keep(database, "my words");
    }
    open(Map.of("BONAFIDE_SECRET_KEY", KEY)).close();
    Files.delete(data.resolve("key"));

    try (Database database = open(Map.of("BONAFIDE_SECRET_KEY", KEY))) {
      assertThat(taken(database)).isEqualTo("my words");
    }
    assertThat(data.resolve("key")).doesNotExist();
  }

  private Database open(Map<String, String> settings) {
    return Made.open(settings(settings));
  }

  private Settings settings(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("BONAFIDE_DATA", data.toString());
    return new Settings(all);
  }

  private static void keep(Database database, String words) {
    new PostgresInbox(database, () -> {}).accept(new Receipt("k", ADDRESS, words, AT));
  }

  private static String taken(Database database) {
    Mailbox mailbox = new Mailboxes(database, RetryPolicy.STANDARD).open(ADDRESS);
    return mailbox.take(AT).orElseThrow().receipt().payload();
  }
}
