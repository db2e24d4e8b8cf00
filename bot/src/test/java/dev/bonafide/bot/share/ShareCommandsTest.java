package dev.bonafide.bot.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Ran;
import dev.bonafide.casefile.CaseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is said, shown, and written where indicators of confirmed cases are shared. */
class ShareCommandsTest extends SharingScene {
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
}
