package dev.bonafide.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Made;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.secret.Seal;
import dev.bonafide.bot.secret.StoredTokens;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.conversation.PostgresInstallations;
import dev.bonafide.testkit.slack.FakeSlack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One server for all, held as another process would hold it. */
class DatabaseCheckupTest {
  @TempDir private static Path data;
  private static Database running;

  @BeforeAll
  static void start() {
    running = Made.open(new Settings(Map.of("BONAFIDE_DATA", data.toString())));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void a_database_that_nobody_runs_is_told() throws IOException {
    DoctorTest.broken(
        checkup(),
        at("jdbc:postgresql://127.0.0.1:" + DoctorTest.closedPort() + "/bonafide", "x"),
        "cannot reach the database",
        "is it running, and is the address right?");
  }

  @Test
  void tokens_that_the_secret_does_not_open_are_told_until_they_are_sealed_anew() {
    String old = "o".repeat(Seal.SHORTEST);
    String today = "n".repeat(Seal.SHORTEST);
    Tenant team = new Tenant("slack:T1");
    PostgresInstallations rows = new PostgresInstallations(running);
    assertThat(tokens(today)).isEmpty();
    Seal before = Seal.of(old).orElseThrow();
    rows.keep(team, before.close(new byte[] {7}, team.id()), Instant.EPOCH);

    assertThat(tokens(today)).singleElement().isInstanceOf(Diagnosis.Broken.class);
    assertThat(tokens(today + "," + old))
        .singleElement()
        .asString()
        .contains("1 are encrypted with an earlier secret; the next start encrypts them again");
    new StoredTokens(rows, Seal.of(today)).renew();
    assertThat(tokens(today)).singleElement().isInstanceOf(Diagnosis.Broken.class);

    new StoredTokens(rows, Seal.of(today + "," + old)).renew();
    assertThat(tokens(today)).singleElement().isInstanceOf(Diagnosis.Sound.class);
    Seal after = Seal.of(today).orElseThrow();
    assertThat(after.open(rows.sealed(team).orElseThrow(), team.id())).hasValue(new byte[] {7});
    assertThat(rows.purge(team, Instant.EPOCH.plusSeconds(1))).isTrue();
  }

  private static List<Diagnosis> tokens(String secret) {
    Settings settings =
        new Settings(Map.of("BONAFIDE_DATA", data.toString(), "BONAFIDE_SECRET_KEY", secret));
    return checkup().of(settings).stream()
        .filter(one -> one.toString().contains("Stored tokens"))
        .toList();
  }

  @Test
  void what_is_no_postgresql_is_told() {
    try (FakeSlack slack = FakeSlack.start()) {
      String address = slack.apiUrl().replace("http:", "jdbc:postgresql:").replace("/api/", "/x");
      assertThat(checkup().of(new Settings(at(address, "x"))))
          .singleElement()
          .isInstanceOf(Diagnosis.Broken.class);
    }
  }

  @Test
  void an_address_that_is_none_is_told() {
    assertThat(checkup().of(new Settings(at("mysql://db/bonafide", "x"))))
        .singleElement()
        .isInstanceOf(Diagnosis.Broken.class);
  }

  @Test
  void a_wrong_password_is_told_and_never_shown() throws IOException {
    Map<String, String> settings = at(running("postgres"), "guessed");
    DoctorTest.broken(checkup(), settings, "refuses the user", "wrong name or password");
    assertThat(checkup().of(new Settings(settings)).toString()).doesNotContain("guessed");
  }

  @Test
  void a_database_that_is_not_there_is_told() throws IOException {
    String password = Files.readString(data.resolve("postgres").resolve("password")).strip();
    DoctorTest.broken(checkup(), at(running("nobody"), password), "does not exist", "create it");
  }

  @Test
  void a_clock_that_is_off_is_told() {
    DoctorTest.broken(
        new DatabaseCheckup(InstantSource.offset(InstantSource.system(), Duration.ofMinutes(5))),
        Map.of("BONAFIDE_DATA", data.toString()),
        "seconds off the database's",
        "time server");
  }

  @Test
  void a_sound_one_is_looked_into_while_a_server_runs() {
    assertThat(checkup().of(new Settings(Map.of("BONAFIDE_DATA", data.toString()))))
        .filteredOn(seen -> !seen.part().equals("Watchlists"))
        .hasSize(4)
        .allMatch(Diagnosis.Sound.class::isInstance);
  }

  @Test
  void it_is_told_where_nothing_is_sealed_as_no_key_is_set() throws IOException {
    String password = Files.readString(data.resolve("postgres").resolve("password")).strip();
    assertThat(checkup().of(new Settings(at(running("postgres"), password))))
        .filteredOn(seen -> seen.part().equals("Encryption"))
        .singleElement()
        .isInstanceOf(Diagnosis.Off.class)
        .asString()
        .contains("set BONAFIDE_SECRET_KEY to encrypt it");
  }

  @Test
  void one_that_is_not_made_yet_is_no_fault_and_is_not_made() {
    Path nothing = data.resolve("nothing");
    assertThat(checkup().of(new Settings(Map.of("BONAFIDE_DATA", nothing.toString()))))
        .singleElement()
        .isInstanceOf(Diagnosis.Off.class);
    assertThat(nothing).doesNotExist();
  }

  private static DatabaseCheckup checkup() {
    return new DatabaseCheckup(InstantSource.system());
  }

  private static String running(String database) throws IOException {
    Path pid = data.resolve("postgres").resolve("data").resolve("postmaster.pid");
    String port = Files.readAllLines(pid).get(3).strip();
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static Map<String, String> at(String url, String password) {
    return Map.of(
        "BONAFIDE_DATABASE_URL", url,
        "BONAFIDE_DATABASE_USER", "postgres",
        "BONAFIDE_DATABASE_PASSWORD", password);
  }
}
