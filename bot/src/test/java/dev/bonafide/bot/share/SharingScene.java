package dev.bonafide.bot.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Ran;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.serve.Databases;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A tenant with a confirmed case, and another installation that may trust it. */
abstract class SharingScene {
  static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");
  static final String RESUME =
      """
      Tomas Lind, tomas.lind@gmail.com, +49 151 2345678
      Pay my wages to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq please.
      Portfolio: https://front.example/tomas-lind
      Code: https://github.com/front-dev
      """;
  static final String WALLET = "wallet bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";

  @TempDir static Path folder;
  static Database database;

  final Tenant tenant = new Tenant("slack:T" + UUID.randomUUID());
  final String friend = "F" + UUID.randomUUID().toString().substring(0, 8);
  PostgresCaseFiles cases;
  CaseId confirmed;

  @BeforeAll
  static void open() {
    database = Databases.open(new Settings(environment()));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void confirm() {
    cases = new PostgresCaseFiles(database);
    confirmed = aCase(RESUME);
    cases.append(confirmed, new Entry.Concluded(AT, "U1", Conclusion.CONFIRMED_FRAUD, "a front"));
  }

  /** The friend's installation trusts our key. */
  final void trusted() throws IOException {
    Path key = folder.resolve(friend + ".pub");
    Files.writeString(key, run("key", "--label", "Acme security").out());
    assertThat(other("trust", friend, key.toString()).out()).startsWith(friend + ": ");
  }

  final void exported(String file, String... more) {
    Ran ran =
        run(
            "export",
            Stream.concat(Stream.of("1", "--yes", "--out", path(file)), Stream.of(more))
                .toArray(String[]::new));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("indicators, signed in ");
  }

  final String path(String file) {
    return folder.resolve(friend + "-" + file).toString().replace(friend + "-b.json", "b.json");
  }

  final CaseId aCase(String resume) {
    CaseId id = cases.open(tenant, "C1/1.0", AT);
    Submission handedIn =
        new Submission(
            SubjectKind.CANDIDATE,
            "Tomas Lind",
            List.of(),
            List.of(Exhibit.of("cv", ExhibitKind.RESUME, resume)),
            List.of());
    String report =
        """
        {"subject": {"kind": "candidate"}, "findings": [
          {"rule": "a", "evidence": [{"exhibit": "cv", "line": 2,
            "quote": "Pay my wages to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq please."}]},
          {"rule": "b", "setAside": {"by": "reviewer"}, "evidence": [{"exhibit": "cv", "line": 4,
            "quote": "Code: https://github.com/front-dev"}]}]}
        """;
    cases.append(id, new Entry.HandedIn(AT, "U1", handedIn));
    cases.append(id, new Entry.Examined(AT, "bot", "e", "verify", "r", "s", report));
    return id;
  }

  static StoredWatchlists lists() {
    return new StoredWatchlists(database, Tenant.INSTALLATION);
  }

  static String watchlists() {
    return Ran.with(environment(), "watchlist", "list").out();
  }

  final Ran run(String command, String... more) {
    return Ran.with(
        environment(),
        Stream.of(Stream.of("share", command), Stream.of(more), Stream.of("--tenant", tenant.id()))
            .flatMap(one -> one)
            .toArray(String[]::new));
  }

  /** What is the installation's, and no tenant's. */
  static Ran other(String... words) {
    return Ran.with(
        environment(), Stream.concat(Stream.of("share"), Stream.of(words)).toArray(String[]::new));
  }

  static Map<String, String> environment() {
    return Map.of("BONAFIDE_DATA", folder.resolve("data").toString());
  }
}
