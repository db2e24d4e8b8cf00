package dev.bonafide.bot.privacy;

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
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.StatedIdentifier;
import dev.bonafide.linkage.Trait;
import dev.bonafide.linkage.TraitKind;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class PrivacyCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static Database database;

  private final Tenant tenant = new Tenant("slack:T" + UUID.randomUUID());
  private List<CaseId> cases;

  @BeforeAll
  static void open() {
    database = Made.open(new Settings(environment()));
  }

  @BeforeEach
  void work() {
    cases = StoredCandidate.in(database, tenant);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void whom_or_what_to_do_must_be_said() {
    assertThat(run("erase").err()).contains("say who, by name, email address");
    assertThat(run("erase", "--yes", " - ").err()).contains("needs a letter or a digit");
    assertThat(run("export").status()).isEqualTo(2);
    assertThat(run("case", "export").err()).contains("give the number of a case");
    assertThat(run("case", "delete", "-1").status()).isEqualTo(2);
    assertThat(run("case", "delete", "77").err()).contains("there is no case 77");
    assertThat(run("case", "export", "77").err()).contains("there is no case 77");
  }

  @Test
  void where_there_are_several_tenants_nobody_is_taken_for_another() {
    StoredCandidate.in(database, Tenant.LOCAL);
    Ran ran = Ran.with(environment(), "erase", "Bobby Sierra", "--yes");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("choose one with --tenant: local, slack:T");
    Ran erased = Ran.with(environment(), "erase", "Bobby Sierra", "--tenant", "local", "--yes");
    assertThat(erased.out()).endsWith("done: nothing about them is left\n");
    assertThat(run("export", "Bobby Sierra").out()).contains("cousin");
  }

  @Test
  void a_link_is_told_taken_away_with_a_reason_and_brought_back() {
    Trait wallet = new Trait(TraitKind.WALLET, "w");
    PostgresCaseFiles linked = new PostgresCaseFiles(database, (_, _) -> {}, _ -> List.of(wallet));
    Instant at = Instant.parse("2026-03-03T09:00:00Z");
    String one = aCase(linked, at);
    String other = aCase(linked, at);
    String both = one + "  " + other + "  ";
    assertThat(run("case", "links", "1").out()).contains("no case is linked to case 1");
    assertThat(run("case", "links", one).out())
        .isEqualTo(both + "linked because of the same wallet\n");
    assertThat(run("case", "unlink", one, other).err()).contains("say why with --reason");
    assertThat(run("case", "unlink", one, one, "--reason", "x").err()).contains("to itself");
    assertThat(run("case", "unlink", one, "--reason", "x").err()).contains("two cases");
    assertThat(run("case", "unlink", one, "999", "--reason", "x").err()).contains("no case 999");
    assertThat(run("case", "unlink", other, one, "--reason", "an exchange").status()).isZero();
    assertThat(run("case", "links", one).out())
        .contains("link removed by cli:")
        .contains("an exchange");
    assertThat(run("case", "unlink", one, other, "--undo").out()).contains("counts again");
    assertThat(run("case", "unlink", one, other, "--undo").err()).contains("no one removed");
    assertThat(run("case", "links", one).out()).startsWith(both);
  }

  private String aCase(PostgresCaseFiles files, Instant at) {
    CaseId id = files.open(tenant, "C9/1.0", at);
    files.append(
        id, new Entry.HandedIn(at, "U1", Submission.of(null, Exhibit.of("cv", null, "a word"))));
    return Long.toString(id.number());
  }

  @Test
  void cases_are_listed_without_a_name() {
    assertThat(run("case", "list").out())
        .contains("1  2026-03-02T09:00:00Z  verify  confirmed_fraud  C1/1.0")
        .doesNotContain("Bobby");
  }

  @Test
  void an_outcome_that_was_taken_back_is_none_and_the_one_before_it_holds_again() {
    CaseId id = cases.getFirst();
    PostgresCaseFiles files = new PostgresCaseFiles(database);
    Instant later = Instant.parse("2026-03-03T09:00:00Z");
    files.append(id, new Entry.Concluded(later, "U1", Conclusion.CLEARED, "by mistake"));
    files.append(id, new Entry.Undone(later, "U1", 3));
    assertThat(run("case", "list").out()).contains("  verify  confirmed_fraud  C1/1.0");
    files.append(id, new Entry.Undone(later, "U1", 2));
    assertThat(run("case", "list").out()).contains("  verify  -  C1/1.0");
  }

  @Test
  void cases_of_several_are_listed_under_each_one_s_name_and_nobody_else_s() {
    Tenant own = new Tenant("slack:T" + UUID.randomUUID());
    Tenant other = new Tenant("slack:T" + UUID.randomUUID());
    StoredCandidate.in(database, own);
    StoredCandidate.in(database, other);
    Ran ran = Ran.with(environment(), "case", "list", "--tenant", tenant.id() + ", " + own.id());
    assertThat(ran.out().lines().filter(line -> line.startsWith("slack:")))
        .containsExactly(tenant.id(), own.id());
    assertThat(ran.out().lines().filter(line -> line.startsWith("1  2026-"))).hasSize(2);
    assertThat(Ran.with(environment(), "case", "list", "--tenant", own.id() + ",,x").err())
        .contains("separated by commas");
  }

  @Test
  void a_case_comes_out_as_it_was_handed_in_and_does_nothing_to_a_terminal() throws IOException {
    Ran ran = run("case", "export", "1");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).matches("[\\x20-\\x7e\\n]*");
    JsonNode export = JSON.readTree(ran.out());
    assertThat(export.path("format").asText()).isEqualTo("bonafide-export");
    assertThat(export.path("version").asInt()).isEqualTo(1);
    JsonNode entries = export.path("cases").path(0).path("entries");
    JsonNode turn = entries.path(0).path("exhibits").path(0).path("turns").path(0);
    assertThat(turn.path("text").asText()).isEqualTo(StoredCandidate.HOSTILE);
    assertThat(entries.path(1).path("report").path("findings").path(0).path("rule").asText())
        .isEqualTo("laptop-kept");
    assertThat(entries.path(2).path("outcome").asText()).isEqualTo("confirmed_fraud");
    assertThat(run("audit", "export").out()).contains("\"act\":\"exported\",\"case\":1");
  }

  @Test
  void a_file_is_new_and_nobody_else_s_to_read() throws IOException {
    Path file = folder.resolve("bobby.json");
    assertThat(run("export", "Bobby Sierra", "--out", file.toString()).status()).isZero();
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    Ran again = run("export", "Bobby Sierra", "--out", file.toString());
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("already exists");
  }

  @Test
  void of_cases_about_somebody_else_only_what_holds_their_name_is_written_out() throws IOException {
    JsonNode export =
        JSON.readTree(run("export", "Bobby Sierra", "bobby.sierra@example.com").out());
    assertThat(export.path("cases")).hasSize(1);
    assertThat(export.path("mentions")).hasSize(1);
    assertThat(export.path("mentions").toString()).contains("knows me").doesNotContain("Porto");
  }

  @Test
  void what_would_go_is_said_first_and_goes_when_it_is_confirmed() {
    Ran looked = run("erase", "Bobby Sierra", "bobby.sierra@example.com");
    assertThat(looked.out())
        .isEqualTo(
            """
            would be erased: 1 case about them: 1
            would be emptied: 1 case about others, with their name, contacts, or files: 2
            """);
    assertThat(new PostgresCaseFiles(database).find(cases.getFirst())).isPresent();

    Ran erased = run("erase", "Bobby Sierra", "bobby.sierra@example.com", "--yes");
    assertThat(erased.status()).isZero();
    assertThat(erased.out()).endsWith("done: nothing about them is left\n");
    assertThat(new PostgresCaseFiles(database).find(cases.getFirst())).isEmpty();
    assertThat(Ran.with(environment(), "audit", "verify").out()).contains(tenant.id() + "  whole");
    assertThat(run("case", "export", "2").out()).contains("laptop-kept").doesNotContain("Ana");
  }

  @Test
  void cases_under_a_part_of_the_name_are_asked_about_and_go_when_they_are_named() {
    PostgresCaseFiles files = new PostgresCaseFiles(database);
    CaseId first = aCaseAbout(files, "Motoki");
    CaseId second = aCaseAbout(files, "M. Masashi");
    CaseId another = aCaseAbout(files, "Motoki Tanaka");
    String maybe = "may be about them, by another form of their name: 2 cases: 3, 4";

    Ran looked = run("erase", "Motoki Masashi");
    assertThat(looked.out())
        .isEqualTo(
            "nothing about them was found\n"
                + maybe
                + "; look at them, and add --also 3,4 to include them\n");
    Ran sure = run("erase", "Motoki Masashi", "--yes");
    assertThat(sure.out()).isEqualTo(looked.out());
    assertThat(files.find(first)).isPresent();
    assertThat(run("erase", "Motoki Masashi", "--also", "3,5").err())
        .contains("case 5 is not one that may be about them");
    assertThat(run("erase", "Motoki Masashi", "--also", "x").err()).contains("numbers of cases");

    Ran named = run("erase", "Motoki Masashi", "--also", "3", "--yes");

    assertThat(named.status()).isZero();
    assertThat(named.out())
        .isEqualTo(
            """
            erased: 1 case about them: 3
            may be about them, by another form of their name: 1 case: 4; look at it, and add --also 4 to include it
            done: nothing else about them is left
            """);
    assertThat(files.find(first)).isEmpty();
    assertThat(files.find(second)).isPresent();
    assertThat(files.find(another)).isPresent();
  }

  @Test
  void cases_under_a_part_of_the_name_are_exported_when_they_are_named() throws IOException {
    aCaseAbout(new PostgresCaseFiles(database), "Motoki");
    Ran looked = run("export", "Motoki Masashi");
    assertThat(looked.err())
        .contains("may be about them, by another form of their name: 1 case: 3");
    assertThat(JSON.readTree(looked.out()).path("cases")).isEmpty();

    Ran named = run("export", "Motoki Masashi", "--also", "3");
    assertThat(named.err()).isEmpty();
    assertThat(JSON.readTree(named.out()).path("cases")).hasSize(1);
  }

  private CaseId aCaseAbout(PostgresCaseFiles files, String name) {
    Instant at = Instant.parse("2026-03-03T09:00:00Z");
    CaseId id = files.open(tenant, "C9/1.0", at);
    List<Exhibit> exhibits = List.of(Exhibit.of("cv", null, "Of case " + id.number()));
    files.append(
        id,
        new Entry.HandedIn(at, "U1", new Submission(null, name, List.of(), exhibits, List.of())));
    return id;
  }

  @Test
  void an_entry_about_them_leaves_the_team_s_own_list_and_its_file_is_named() {
    StoredWatchlists lists = new StoredWatchlists(database, Tenant.INSTALLATION);
    Identifier mail = StatedIdentifier.of("email", "b.sierra@front.example").orElseThrow();
    Indicator entry = new Indicator(mail, "lent account", null);
    LocalDate day = LocalDate.of(2026, 3, 2);
    lists.replace(
        new Watchlist("team", "own", Trust.OWN, day, null, List.of(entry)),
        "team.csv",
        Instant.parse("2026-03-02T09:00:00Z"),
        _ -> {});

    assertThat(run("export", "b.sierra@front.example").out()).contains("lent account");
    Ran erased = run("erase", "b.sierra@front.example", "--yes");

    assertThat(erased.out())
        .isEqualTo(
            """
            erased: 1 line of watchlist team; delete it in team.csv too, or the next import brings it back
            done: nothing about them is left
            """);
    assertThat(lists.all()).isEmpty();
  }

  @Test
  void no_file_of_ours_holds_a_word_of_them() throws IOException {
    assertThat(run("erase", "Bobby Sierra", "bobby.sierra@example.com", "--yes").status()).isZero();
    JdbcClient.create(database.owner()).sql("checkpoint").update();
    assertThat(holding("Bobby Sierra", "cousin keeps", "bobby.sierra@example.com")).isEmpty();
    assertThat(holding(tenant.id())).as("what is not sealed is found this way").isNotEmpty();
  }

  private List<Path> holding(String... words) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder.resolve("data"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (Stream.of(words).anyMatch(bytes::contains)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private Ran run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--tenant", tenant.id()));
    return Ran.with(environment(), all.toArray(String[]::new));
  }

  private static Map<String, String> environment() {
    return Map.of("BONAFIDE_DATA", folder.resolve("data").toString());
  }
}
