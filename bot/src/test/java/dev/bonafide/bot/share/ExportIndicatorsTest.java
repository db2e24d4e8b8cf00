package dev.bonafide.bot.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bonafide.bot.Made;
import dev.bonafide.bot.Ran;
import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.StatedIdentifier;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.watchlist.Indicator;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators of confirmed cases are shown first, then written, and come back as a watchlist. */
class ExportIndicatorsTest {
  private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");
  private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";
  private static final String ID = "--[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-.{12}";
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final String RESUME =
      """
      Tomas Lind, tomas.lind@gmail.com, +49 151 2345678
      Pay my wages to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq please.
      Portfolio: https://front.example/tomas-lind and https://x.com/frontdev
      Code: https://github.com/front-dev and https://github.com/front-dev/task
      Not cited: https://uncited.example
      """;

  @TempDir static Path folder;
  private static Database database;
  private final Tenant tenant = new Tenant("slack:T" + UUID.randomUUID());
  private PostgresCaseFiles cases;

  @BeforeAll
  static void open() {
    database = Made.open(new Settings(environment()));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void confirm() {
    cases = new PostgresCaseFiles(database);
    Exhibit resume = Exhibit.of("cv", ExhibitKind.RESUME, RESUME);
    CaseId front = stored(SubjectKind.CANDIDATE, resume, RESUME.split("\nNot cited", 2)[0]);
    cases.append(front, new Entry.Concluded(AT, "U1", Conclusion.CONFIRMED_FRAUD, "a front"));
  }

  private CaseId stored(SubjectKind kind, Exhibit exhibit, String cited) {
    CaseId id = cases.open(tenant, "C1/1.0", AT);
    var report = new ObjectMapper().createObjectNode();
    report.putObject("subject").put("kind", kind.id());
    var findings = report.putArray("findings");
    var finding = findings.addObject().putArray("evidence").addObject();
    finding.put("exhibit", exhibit.name()).put("line", 1).put("quote", cited);
    var aside = findings.addObject();
    aside.putObject("setAside").put("by", "reviewer");
    aside.putArray("evidence").addObject().put("exhibit", exhibit.name()).put("quote", RESUME);
    cases.append(
        id,
        new Entry.HandedIn(
            AT, "U1", new Submission(kind, "Tomas Lind", List.of(), List.of(exhibit), List.of())));
    cases.append(id, new Entry.Examined(AT, "bot", "e", "verify", "r", "s", report.toString()));
    return id;
  }

  @Test
  void what_to_write_must_be_said() {
    assertThat(run().err()).contains("give the numbers of confirmed cases");
    assertThat(run("x").err()).contains("give the number of a case");
    assertThat(run("99").err()).contains("there is no case 99, or its words were deleted");
    assertThat(run("1", "--format", "xml").err()).contains("must be one of csv, stix");
  }

  @Test
  void a_case_that_nobody_confirmed_is_not_shared() {
    CaseId open =
        stored(
            SubjectKind.CANDIDATE,
            Exhibit.of("cv", ExhibitKind.RESUME, "https://front.example"),
            "https://front.example");
    Ran ran = run("1", Long.toString(open.number()), "--out", path("open.csv"));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("is not confirmed: record the outcome fraud first");
    assertThat(Path.of(path("open.csv"))).doesNotExist();
  }

  @Test
  void what_signed_and_took_bundles_is_refused() {
    for (String gone : List.of("key", "bundle", "list", "withdraw", "trust", "friends", "import")) {
      Ran ran = Ran.with(environment(), "share", gone);
      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.err()).contains("there is no command " + gone);
    }
    assertThat(run("1", "--with", "domain uncited.example").err()).contains("--with");
  }

  @Test
  void what_would_leave_is_shown_and_without_a_file_nothing_is_written() {
    Ran ran = run("1");
    assertThat(ran.out())
        .startsWith(
            "type,value,note,until\n"
                + "wallet,bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq,since 20")
        .contains("\ndomain,front.example,since ")
        .contains("\nx,frontdev,since ")
        .contains("\ngithub,front-dev,since ")
        .contains("\nurl,https://github.com/front-dev/task,since ")
        .doesNotContain("uncited")
        .doesNotContainIgnoringCase("lind");
    assertThat(ran.err())
        .contains("case 1: never written: 2 mailboxes and phone numbers")
        .contains("nothing is written yet; add --out");
  }

  @Test
  void what_is_written_as_csv_comes_back_with_watchlist_import() throws IOException {
    Ran ran = run("1", "--out", path("own.csv"));
    assertThat(ran.err()).doesNotContain("nothing is written");
    assertThat(Files.readString(Path.of(path("own.csv")))).isEqualTo(ran.out());
    String name = "own " + tenant.id();
    Ran imported =
        Ran.with(
            environment(),
            Stream.of("watchlist import %s --trust community --name".formatted(path("own.csv")))
                .flatMap(words -> Stream.concat(Stream.of(words.split(" ")), Stream.of(name)))
                .toArray(String[]::new));
    assertThat(imported.err()).isEmpty();
    List<Indicator> read =
        new StoredWatchlists(database, Tenant.INSTALLATION).read(name).orElseThrow().indicators();
    assertThat(read).allMatch(one -> one.until() != null);
    assertThat(read)
        .extracting(Indicator::identifier)
        .containsExactlyInAnyOrder(
            identifier("wallet", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"),
            identifier("domain", "front.example"),
            identifier("x", "frontdev"),
            identifier("github", "front-dev"),
            identifier("url", "https://github.com/front-dev/task"));
  }

  private static Identifier identifier(String type, String value) {
    return StatedIdentifier.of(type, value).orElseThrow();
  }

  @Test
  void every_object_has_what_the_standard_requires_of_it() throws IOException {
    JsonNode bundle = new ObjectMapper().readTree(run("1", "1", "--format", "stix").out());
    assertThat(bundle.path("type").asText()).isEqualTo("bundle");
    assertThat(bundle.path("id").asText()).matches("bundle" + ID);
    assertThat(bundle.path("objects")).hasSize(5);
    for (JsonNode one : bundle.path("objects")) {
      assertThat(one.path("type").asText()).isEqualTo("indicator");
      assertThat(one.path("spec_version").asText()).isEqualTo("2.1");
      assertThat(one.path("id").asText()).matches("indicator" + ID);
      assertThat(one.path("pattern_type").asText()).isEqualTo("stix");
      assertThat(
              Stream.of("created", "modified", "valid_from", "valid_until")
                  .map(one::path)
                  .map(JsonNode::asText))
          .allMatch(moment -> moment.matches(MOMENT));
    }
    assertThat(bundle.path("objects").findValuesAsText("pattern"))
        .containsExactly(
            "[x-cryptocurrency-wallet:value = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq']",
            "[domain-name:value = 'front.example']",
            "[user-account:account_type = 'twitter' AND user-account:account_login = 'frontdev']",
            "[user-account:account_type = 'github' AND user-account:account_login = 'front-dev']",
            "[url:value = 'https://github.com/front-dev/task']");
  }

  @Test
  void an_archive_leaves_by_its_hash_alone_and_that_of_a_candidate_never() {
    String text =
        "Repository task.zip, 1 files, SHA-256 %s\npackage.json\n\n=== package.json ===\n{}\n"
            .formatted(HASH);
    Exhibit archive = Exhibit.of("task.zip", ExhibitKind.REPOSITORY, text);
    for (SubjectKind kind : List.of(SubjectKind.CANDIDATE, SubjectKind.JOB_POST)) {
      CaseId id = stored(kind, archive, "{}");
      cases.append(id, new Entry.Concluded(AT, "U1", Conclusion.CONFIRMED_FRAUD, "malware"));
    }
    Ran own = run("2");
    assertThat(own.out()).isEqualTo("type,value,note,until\n");
    assertThat(own.err()).contains("never written: 1 files of a candidate");
    assertThat(run("3", "--format", "stix").out())
        .contains("[file:hashes.'SHA-256' = '" + HASH + "']")
        .doesNotContain("task.zip");
  }

  @Test
  void a_file_that_is_there_is_not_written_over() throws IOException {
    Path mine = Files.writeString(Path.of(path("mine.csv")), "mine");
    assertThat(run("1", "--out", mine.toString()).err()).contains("already exists");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void who_got_them_is_in_the_audit_trail_without_a_value() {
    run("1");
    assertThat(Ran.with(environment(), "audit", "export", "--tenant", tenant.id()).out())
        .contains("\"act\":\"exported\",\"case\":1,\"detail\":\"5 indicators\"")
        .doesNotContain("bc1q");
  }

  private static String path(String file) {
    return folder.resolve(file).toString();
  }

  private Ran run(String... more) {
    return Ran.with(
        environment(),
        Stream.of(Stream.of("share", "export"), Stream.of(more), Stream.of("--tenant", tenant.id()))
            .flatMap(one -> one)
            .toArray(String[]::new));
  }

  private static Map<String, String> environment() {
    return Map.of("BONAFIDE_DATA", folder.resolve("data").toString());
  }
}
