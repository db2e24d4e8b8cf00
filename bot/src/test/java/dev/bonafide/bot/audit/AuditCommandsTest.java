package dev.bonafide.bot.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Made;
import dev.bonafide.bot.Ran;
import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditCommandsTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final Tenant SLACK = new Tenant("slack:T1");

  @TempDir private static Path data;
  private static Database database;

  @BeforeAll
  static void work() {
    database = Made.open(new Settings(environment()));
    PostgresCaseFiles cases = new PostgresCaseFiles(database);
    CaseId id = cases.open(SLACK, "C1", AT);
    Submission submission = Submission.of(null, Exhibit.of("chat", null, "my cousin's laptop"));
    cases.append(id, new Entry.HandedIn(AT, "U\"1\"", submission));
    cases.append(id, new Entry.Examined(AT, "bot", "e", "verify", "r", "s", "{}"));
    cases.erase(cases.open(Tenant.LOCAL, "api", AT), "api", AT);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void a_command_without_a_word_of_what_to_do_is_refused() {
    assertThat(run("audit").status()).isEqualTo(2);
    assertThat(run("audit").err()).contains("audit needs a command; see bonafide audit --help");
  }

  @Test
  void where_nothing_is_stored_yet_both_say_so(@TempDir Path empty) {
    Map<String, String> environment = Map.of("BONAFIDE_DATA", empty.toString());
    Ran verified = Ran.with(environment, "audit", "verify");
    assertThat(verified.status()).isZero();
    assertThat(verified.out()).isEqualTo("no event is stored yet\n");
    assertThat(Ran.with(environment, "case", "list").err())
        .contains("nothing is stored yet: chats, the page, and the API store cases");
  }

  @Test
  void every_chain_is_named_with_how_far_it_goes_and_its_hash() {
    Ran ran = run("audit", "verify");
    assertThat(ran.status()).isZero();
    assertThat(ran.out().lines())
        .satisfiesExactly(
            local -> assertThat(local).matches("local  whole  1 [0-9a-f]{64}"),
            slack -> assertThat(slack).matches("slack:T1  whole  2 [0-9a-f]{64}"));
  }

  @Test
  void events_are_lines_of_json_and_hold_no_word_of_the_case() {
    Ran ran = run("audit", "export", "--tenant", "slack:T1");
    assertThat(ran.status()).isZero();
    assertThat(ran.out().lines()).hasSize(2);
    assertThat(ran.out())
        .startsWith(
            """
            {"tenant":"slack:T1","sequence":1,"at":"2026-03-02T09:00:00Z","actor":"U\\"1\\"",\
            "act":"handed_in","case":1,"detail":"1 exhibits","hash":\"\
            """)
        .contains("\"act\":\"examined\",\"case\":1,\"detail\":\"verify\"")
        .doesNotContain("cousin");
    assertThat(run("audit", "export", "--tenant", "slack:T2").out()).isEmpty();
  }

  @Test
  void a_chain_that_was_tampered_with_ends_in_status_1_and_says_where() {
    JdbcClient owner = JdbcClient.create(database.owner());
    owner.sql("update bonafide.audit_event set detail = 'clear' where detail = 'verify'").update();
    try {
      Ran verified = run("audit", "verify");
      assertThat(verified.status()).isEqualTo(1);
      assertThat(verified.out())
          .contains("slack:T1  event 2 is not the one that was added  1 ")
          .contains("local  whole");
      Ran exported = run("audit", "export");
      assertThat(exported.status()).isEqualTo(1);
      assertThat(exported.out().lines()).hasSize(2);
      assertThat(exported.err()).contains("slack:T1: event 2 is not the one that was added");
    } finally {
      owner
          .sql("update bonafide.audit_event set detail = 'verify' where detail = 'clear'")
          .update();
    }
  }

  @Test
  void a_chain_whose_tail_was_cut_off_ends_in_status_1() {
    asThough(
        """
        delete from bonafide.audit_event where tenant = 'slack:T1' and sequence > 1;
        update bonafide.audit_head set sequence = 1, hash = (
          select hash from bonafide.audit_event where tenant = 'slack:T1' and sequence = 1)
        where tenant = 'slack:T1'
        """,
        verified -> {
          assertThat(verified.status()).isEqualTo(1);
          assertThat(verified.out())
              .contains("slack:T1  case 1 has a line 2 without its event  1 ")
              .contains("local  whole");
        });
  }

  @Test
  void chains_that_were_deleted_altogether_end_in_status_1() {
    asThough(
        "delete from bonafide.audit_event; delete from bonafide.audit_head",
        verified -> {
          assertThat(verified.status()).isEqualTo(1);
          assertThat(verified.out())
              .contains("slack:T1  case 1 has a line 1 without its event  no event")
              .contains("local  case 1 was erased without an event  no event");
        });
  }

  @Test
  void a_hash_that_was_kept_is_looked_for() {
    String kept = run("audit", "verify").out().lines().findFirst().orElseThrow();
    String hash = kept.substring(kept.lastIndexOf(' ') + 1);
    assertThat(run("audit", "verify", "--since", hash).status()).isZero();

    Ran other = run("audit", "verify", "--since", hash, "--since", "abc");
    assertThat(other.status()).isEqualTo(1);
    assertThat(other.err()).contains("no event has the hash abc");
  }

  @Test
  void a_chain_of_before_there_was_a_key_is_sealed_when_asked() {
    asThough(
        "update bonafide.audit_head set seal = null where tenant = 'slack:T1'",
        verified -> {
          assertThat(verified.status()).isEqualTo(1);
          assertThat(verified.out()).contains("slack:T1  its end is not sealed with the key  2 ");
          assertThat(run("audit", "seal").out()).isEqualTo("2 sealed\n");
          assertThat(run("audit", "verify").status()).isZero();
        });
  }

  /** Looks at chains that someone changed, and puts back what was there. */
  private static void asThough(String change, Consumer<Ran> look) {
    JdbcClient owner = JdbcClient.create(database.owner());
    owner.sql("create table public.events as select * from bonafide.audit_event").update();
    owner.sql("create table public.heads as select * from bonafide.audit_head").update();
    try {
      for (String statement : change.split(";", -1)) {
        owner.sql(statement).update();
      }
      look.accept(run("audit", "verify"));
    } finally {
      owner.sql("delete from bonafide.audit_event").update();
      owner.sql("delete from bonafide.audit_head").update();
      owner.sql("insert into bonafide.audit_event select * from public.events").update();
      owner.sql("insert into bonafide.audit_head select * from public.heads").update();
      owner.sql("drop table public.events, public.heads").update();
    }
  }

  private static Ran run(String... args) {
    return Ran.with(environment(), args);
  }

  private static Map<String, String> environment() {
    return Map.of("BONAFIDE_DATA", data.toString());
  }
}
