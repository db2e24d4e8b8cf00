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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators go from one tenant's confirmed case to another installation, and are taken back. */
class ShareCommandsTest {
  private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");
  private static final String RESUME =
      """
      Tomas Lind, tomas.lind@gmail.com, +49 151 2345678
      Pay my wages to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq please.
      Portfolio: https://front.example/tomas-lind
      Code: https://github.com/front-dev
      """;
  private static final String WALLET = "wallet bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";

  @TempDir private static Path folder;
  private static Database database;

  private final Tenant tenant = new Tenant("slack:T" + UUID.randomUUID());
  private final String friend = "F" + UUID.randomUUID().toString().substring(0, 8);
  private PostgresCaseFiles cases;
  private CaseId confirmed;

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

  @Test
  void what_to_do_must_be_said() {
    assertThat(run("export").err()).contains("give the numbers of confirmed cases");
    assertThat(run("export", "x").err()).contains("x: must be the number of a case");
    assertThat(run("export", "99").err()).contains("there is no case 99");
    assertThat(run("key").err()).contains("--label is missing");
    assertThat(run("key", "--label", " ").err()).contains("1 to 80 characters");
    assertThat(run("export", "1", "--yes").err()).contains("there is no key to sign with");
    assertThat(run("export", "1", "--format", "xml", "--yes").err()).contains("one of stix, csv");
    assertThat(run("withdraw").err()).contains("nothing of that is shared");
    assertThat(other("trust", "Initech").err()).contains("needs a name and a key");
    assertThat(other("trust", "a/b", "RW").err()).contains("a name has 1 to 40");
    assertThat(other("trust", "Initech", "RWx").err()).contains("this is not a public key");
    assertThat(other("trust", "Initech", "gone.pub").err()).contains("there is no such file");
    assertThat(other("forget", "Nobody").err()).contains("no such name");
    assertThat(other("import").err()).contains("needs one file");
    assertThat(other("import", "gone.json").err()).contains("there is no such file");
  }

  @Test
  void a_case_that_nobody_confirmed_is_not_shared() {
    CaseId open = aCase(RESUME);
    Ran ran = run("export", Long.toString(open.number()), "--yes");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("is not confirmed: record the outcome fraud first");
  }

  @Test
  void what_would_leave_is_shown_first_and_nothing_is_written() {
    run("key", "--label", "Acme security");
    Ran ran = run("export", "1", "--out", path("shown.json"));
    assertThat(ran.out())
        .contains("+ " + WALLET + "  cv, line 2: \"bc1qar0")
        .contains("- domain front.example  cv, line 3: \"https://front.example/tomas-lind\"")
        .contains("- github front-dev")
        .contains("never: 2 mailboxes and phone numbers");
    assertThat(ran.err()).contains("nothing is written yet; add --yes");
    assertThat(Path.of(path("shown.json"))).doesNotExist();
    assertThat(run("list").err()).contains("nothing is shared");
  }

  @Test
  void what_no_case_offers_cannot_be_chosen() {
    run("key", "--label", "Acme security");
    assertThat(run("export", "1", "--with", "domain other.example", "--yes").err())
        .contains("these cases do not offer domain other.example");
    assertThat(run("export", "1", "--without", "domain other.example").err())
        .contains("is not chosen anyway");
    assertThat(run("export", "1", "--without", WALLET, "--yes", "--out", path("n.json")).err())
        .contains("nothing is chosen, so nothing is shared");
  }

  @Test
  void a_friend_takes_it_in_as_a_lead_that_says_whose_it_is_and_since_when() throws IOException {
    trusted();
    exported("a.json", "--with", "domain front.example");
    Ran ran = other("import", path("a.json"));
    assertThat(ran.out())
        .startsWith(friend + " of ")
        .endsWith("2 indicators, 2 new, 0 gone, 0 left out\n");
    assertThat(watchlists()).contains("shared by " + friend).contains("  2  community  until ");
    assertThat(lists().read("shared by " + friend).orElseThrow().indicators())
        .allMatch(one -> one.entry().matches("from " + friend + " since 20\\d\\d-\\d\\d-\\d\\d"));
    Path chat =
        Files.writeString(
            folder.resolve("chat.txt"), "Ivo: Is it you?\nLena: Yes, https://front.example/jobs\n");
    assertThat(other("friends").out()).contains(friend + "  ").contains("2 indicators of ");
    assertThat(chat).exists();
  }

  @Test
  void what_is_unsigned_or_changed_or_by_a_stranger_is_refused() throws IOException {
    trusted();
    exported("b.json");
    Path file = Path.of(path("b.json"));
    String good = Files.readString(file);

    Files.writeString(file, good.replace("2.1", "2.0"));
    assertThat(other("import", path("b.json")).err()).contains("the signature does not match");
    Files.writeString(file, good);
    other("forget", friend);
    assertThat(other("import", path("b.json")).err())
        .contains("it was not signed with a key you trust");
    Files.delete(Path.of(path("b.json.minisig")));
    assertThat(other("import", path("b.json")).err())
        .contains("is not signed: there is no b.json.minisig");
    assertThat(watchlists()).doesNotContain("shared by " + friend);
  }

  @Test
  void an_older_bundle_does_not_come_again() throws IOException {
    trusted();
    exported("c1.json");
    exported("c2.json", "--with", "github front-dev");
    assertThat(other("import", path("c2.json")).out()).contains("2 indicators, 2 new");
    assertThat(other("import", path("c1.json")).err()).contains("and older than the one of");
    assertThat(other("import", path("c2.json")).out()).contains("2 indicators, 0 new, 0 gone");
  }

  @Test
  void sharing_twice_changes_no_byte() throws IOException {
    run("key", "--label", "Acme security");
    exported("d1.json");
    exported("d2.json");
    exported("d1.csv", "--format", "csv");
    exported("d2.csv", "--format", "csv");
    assertThat(Path.of(path("d2.json"))).hasSameBinaryContentAs(Path.of(path("d1.json")));
    assertThat(Path.of(path("d2.csv"))).hasSameBinaryContentAs(Path.of(path("d1.csv")));
    assertThat(Files.readString(Path.of(path("d1.csv"))))
        .startsWith(
            "type,value,note,until\nwallet,bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq,since 20");
  }

  @Test
  void what_is_withdrawn_is_gone_with_the_next_bundle() throws IOException {
    trusted();
    exported("e1.json", "--with", "domain front.example");
    other("import", path("e1.json"));
    assertThat(run("withdraw", "--indicator", "domain front.example").out())
        .isEqualTo("- domain front.example\n");
    run("withdraw", "--indicator", "domain front.example", "--yes", "--out", path("e2.json"));
    assertThat(Files.readString(Path.of(path("e2.json")))).contains("\"revoked\" : true");
    assertThat(other("import", path("e2.json")).out()).contains("1 indicators, 0 new, 1 gone");
    assertThat(run("list").out()).contains("domain front.example").contains("withdrawn 20");
    exported("e3.json", "--with", "domain front.example");
    assertThat(other("import", path("e3.json")).out()).contains("2 indicators, 1 new, 0 gone");
  }

  @Test
  void what_comes_of_a_case_that_is_confirmed_no_longer_is_taken_back_by_itself()
      throws IOException {
    trusted();
    exported("f1.json");
    other("import", path("f1.json"));
    cases.append(confirmed, new Entry.Concluded(AT, "U1", Conclusion.CLEARED, "a mistake"));
    assertThat(run("list").out()).contains("no longer confirmed");
    run("withdraw", "--yes", "--out", path("f2.json"));
    assertThat(other("import", path("f2.json")).out()).contains("0 indicators, 0 new, 1 gone");
    assertThat(watchlists()).doesNotContain("shared by " + friend);
  }

  @Test
  void a_file_that_is_there_is_not_written_over_and_nothing_is_shared() throws IOException {
    run("key", "--label", "Acme security");
    Files.writeString(Path.of(path("g.json")), "mine");
    assertThat(run("export", "1", "--yes", "--out", path("g.json")).err())
        .contains("already exists");
    assertThat(run("list").err()).contains("nothing is shared");
  }

  @Test
  void the_key_stays_the_same_and_is_never_shown_whole() {
    Ran made = run("key", "--label", "Acme security");
    assertThat(made.out()).startsWith("untrusted comment: Bonafide public key\nRW");
    assertThat(made.err()).contains("fingerprint: ").contains("label: Acme security");
    assertThat(run("key").out()).isEqualTo(made.out());
    assertThat(run("key", "--label", "Acme").err()).contains("label: Acme");
    assertThat(run("key", "--replace").out()).isNotEqualTo(made.out());
    String stored =
        database
            .transactions()
            .in(
                tenant,
                () ->
                    database
                        .sql()
                        .sql("select encode(private_key, 'hex') from sharing_key where tenant = :t")
                        .param("t", tenant.id())
                        .query(String.class)
                        .single());
    assertThat(stored).startsWith("fe");
  }

  @Test
  void who_shared_what_is_in_the_audit_trail_without_a_value() throws IOException {
    trusted();
    exported("h.json");
    other("import", path("h.json"));
    Ran audit = Ran.with(environment(), "audit", "export", "--tenant", tenant.id());
    assertThat(audit.out())
        .contains("\"act\":\"saw\",\"case\":1,\"detail\":\"indicators\"")
        .contains("\"act\":\"exported\",\"case\":1,\"detail\":\"1 indicators\"")
        .contains("\"act\":\"keys\"")
        .doesNotContain("bc1q");
    assertThat(Ran.with(environment(), "audit", "export", "--tenant", "installation").out())
        .contains("\"act\":\"imported\"")
        .doesNotContain("bc1q")
        .doesNotContain(friend);
  }

  /** The friend's installation trusts our key. */
  private void trusted() throws IOException {
    Path key = folder.resolve(friend + ".pub");
    Files.writeString(key, run("key", "--label", "Acme security").out());
    assertThat(other("trust", friend, key.toString()).out()).startsWith(friend + ": ");
  }

  private void exported(String file, String... more) {
    Ran ran =
        run(
            "export",
            Stream.concat(Stream.of("1", "--yes", "--out", path(file)), Stream.of(more))
                .toArray(String[]::new));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("indicators, signed in ");
  }

  private String path(String file) {
    return folder.resolve(friend + "-" + file).toString().replace(friend + "-b.json", "b.json");
  }

  private CaseId aCase(String resume) {
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

  private static StoredWatchlists lists() {
    return new StoredWatchlists(database, Tenant.INSTALLATION);
  }

  private static String watchlists() {
    return Ran.with(environment(), "watchlist", "list").out();
  }

  private Ran run(String command, String... more) {
    return Ran.with(
        environment(),
        Stream.of(Stream.of("share", command), Stream.of(more), Stream.of("--tenant", tenant.id()))
            .flatMap(one -> one)
            .toArray(String[]::new));
  }

  /** What is the installation's, and no tenant's. */
  private static Ran other(String... words) {
    return Ran.with(
        environment(), Stream.concat(Stream.of("share"), Stream.of(words)).toArray(String[]::new));
  }

  private static Map<String, String> environment() {
    return Map.of("BONAFIDE_DATA", folder.resolve("data").toString());
  }
}
