package dev.bonafide.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Proofs are asked for and looked for; only what was found is written down. */
class CaseProverTest {
  private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
  private static final Submission EVIDENCE =
      Submission.of(
          null,
          Exhibit.of(
              "cv",
              ExhibitKind.RESUME,
              "https://github.com/octocat, hr@northwind.example, bo@gmail.com, bo.github.io"));

  private final ShownCodes sites = new ShownCodes();
  private final CaseProver prover = sites.prover();

  /** A case, and what happened to it. */
  private static final class Case {
    final CaseId id;
    final List<Entry> entries = new ArrayList<>();

    Case(String tenant) {
      id = new CaseId(new Tenant(tenant), 1);
      entries.add(new Entry.HandedIn(NOW, "U1", EVIDENCE));
    }

    CaseHistory history() {
      return new CaseHistory(id, "c", entries);
    }

    void add(Entry entry) {
      entries.add(entry);
    }
  }

  private final Case one = new Case("slack:T1");

  private ProofRequest ask(Case in, String thing, Instant at) {
    ProofRequest request =
        prover.ask(in.history(), EVIDENCE, Provable.typed(thing).orElseThrow(), at, "U1");
    if (request instanceof ProofRequest.Asked(Entry.Challenged line, var _)) {
      in.add(line);
    }
    return request;
  }

  private String code(Case in, String thing) {
    return ((ProofRequest.Asked) ask(in, thing, NOW)).line().code();
  }

  private List<ProofCheck> check(Case in, Instant at) {
    List<ProofCheck> checks = prover.check(in.history(), at, "U2");
    checks.stream()
        .filter(ProofCheck.Proved.class::isInstance)
        .forEach(proved -> in.add(((ProofCheck.Proved) proved).line()));
    return checks;
  }

  @Test
  void what_the_evidence_does_not_name_cannot_be_proved() {
    assertThat(ask(one, "github mona", NOW)).isInstanceOf(ProofRequest.NotNamed.class);
    assertThat(ask(one, "domain south.example", NOW)).isInstanceOf(ProofRequest.NotNamed.class);
  }

  @Test
  void a_host_that_everybody_may_use_is_nobodys_own() {
    assertThat(ask(one, "domain gmail.com", NOW)).isInstanceOf(ProofRequest.Shared.class);
    assertThat(ask(one, "domain bo.github.io", NOW)).isInstanceOf(ProofRequest.Shared.class);
    assertThat(prover.things(EVIDENCE).stream().map(Provable::typed))
        .containsExactlyInAnyOrder("github octocat", "domain northwind.example");
  }

  @Test
  void where_nothing_is_looked_at_nothing_is_asked_for() {
    sites.off();
    assertThat(ask(one, "github octocat", NOW)).isInstanceOf(ProofRequest.Off.class);
    assertThat(one.entries).hasSize(1);
  }

  @Test
  void what_cannot_be_looked_at_is_not_asked_for() {
    sites.fails("github.fault");
    assertThat(ask(one, "github octocat", NOW))
        .isInstanceOfSatisfying(
            ProofRequest.Refused.class,
            refused -> assertThat(refused.why().key()).isEqualTo("github.fault"));
  }

  @Test
  void a_code_that_is_over_proves_nothing_and_is_not_looked_for() {
    sites.show("github octocat", code(one, "github octocat"));
    assertThat(check(one, NOW.plus(CaseProver.GOOD))).first().isInstanceOf(ProofCheck.Over.class);
    assertThat(CaseProofs.of(one.history()).proofs()).isEmpty();
  }

  @Test
  void the_code_of_another_case_proves_nothing() {
    Case other = new Case("slack:T1");
    Case elsewhere = new Case("slack:T2");
    String of = code(other, "github octocat") + code(elsewhere, "github octocat");
    String own = code(one, "github octocat");
    assertThat(of).doesNotContain(own);
    sites.show("github octocat", of);
    assertThat(check(one, NOW)).first().isInstanceOf(ProofCheck.Missing.class);
  }

  @Test
  void the_code_for_another_thing_proves_nothing() {
    sites.show("domain northwind.example", code(one, "github octocat"));
    code(one, "domain northwind.example");
    assertThat(check(one, NOW)).hasSize(2).allMatch(ProofCheck.Missing.class::isInstance);
  }

  @Test
  void trouble_proves_nothing_and_is_not_written_down() {
    code(one, "github octocat");
    sites.fails("github.pace");
    assertThat(check(one, NOW)).first().isInstanceOf(ProofCheck.Unseen.class);
    assertThat(one.entries).hasSize(2);
  }

  @Test
  void a_code_proves_once_also_where_the_proof_was_taken_back() {
    sites.show("github octocat", code(one, "github octocat"));
    assertThat(check(one, NOW)).first().isInstanceOf(ProofCheck.Proved.class);
    assertThat(check(one, NOW)).isEmpty();
    one.add(new Entry.Undone(NOW, "U2", 2));
    assertThat(check(one, NOW)).isEmpty();
    assertThat(CaseProofs.of(one.history()).proofs()).isEmpty();
  }

  @Test
  void a_code_that_was_taken_back_is_not_looked_for() {
    sites.show("github octocat", code(one, "github octocat"));
    one.add(new Entry.Undone(NOW, "U1", 1));
    assertThat(check(one, NOW)).isEmpty();
  }

  @Test
  void somebody_who_asks_twice_gets_the_same_code_until_it_is_over() {
    String code = code(one, "github octocat");
    Instant later = NOW.plus(Duration.ofDays(13));
    assertThat(ask(one, "github octocat", later))
        .isInstanceOfSatisfying(
            ProofRequest.Waiting.class,
            open -> assertThat(open.challenge().code()).isEqualTo(code));
    assertThat(ask(one, "github octocat", NOW.plus(CaseProver.GOOD)))
        .isInstanceOfSatisfying(
            ProofRequest.Asked.class, asked -> assertThat(asked.line().code()).isNotEqualTo(code));
  }

  @Test
  void only_so_many_codes_are_open_at_once() {
    for (int at = 0; at < CaseProver.MOST_OPEN; at++) {
      one.add(
          new Entry.Challenged(NOW, "U1", "domain h" + at + ".example", "c", NOW.plusSeconds(1)));
    }
    assertThat(ask(one, "github octocat", NOW)).isInstanceOf(ProofRequest.TooMany.class);
    assertThat(ask(one, "github octocat", NOW.plusSeconds(1)))
        .isInstanceOf(ProofRequest.Asked.class);
  }

  @Test
  void a_case_whose_words_went_has_neither_codes_nor_proofs() {
    one.add(new Entry.Challenged(NOW, "U1", "", "", NOW.plusSeconds(9)));
    one.add(new Entry.Proved(NOW, "U1", "", 1, ""));
    CaseProofs proofs = CaseProofs.of(one.history());
    assertThat(proofs.open()).isEmpty();
    assertThat(proofs.proofs()).isEmpty();
  }

  /** Such as an email, which could be proved before. */
  @Test
  void a_proof_of_a_kind_that_is_not_known_any_more_is_left_out() {
    one.add(new Entry.Challenged(NOW, "U1", "email bo@gmail.com", "c", NOW.plusSeconds(9)));
    one.add(new Entry.Proved(NOW, "U1", "email bo@gmail.com", 1, "mail._domainkey.gmail.com"));
    one.add(new Entry.Challenged(NOW, "U1", "site bo.github.io", "c", NOW.plusSeconds(9)));
    CaseProofs proofs = CaseProofs.of(one.history());
    assertThat(proofs.open()).isEmpty();
    assertThat(proofs.proofs()).isEmpty();
    assertThat(check(one, NOW)).isEmpty();
  }

  @Test
  void what_is_there_is_a_proof_with_the_number_of_the_account() {
    sites.show("github octocat", "my code is " + code(one, "github octocat") + ".");
    check(one, NOW);
    assertThat(CaseProofs.of(one.history()).proofs())
        .containsExactly(
            new ControlProof(NOW, "U2", new Provable.Account("octocat", "583231"), "profile"));
  }

  @Test
  void no_code_comes_twice_or_stands_in_a_log() {
    Set<String> codes = new HashSet<>();
    SecureRandom random = new SecureRandom();
    for (int at = 0; at < 1_000; at++) {
      codes.add(ProofCode.next(random));
    }
    assertThat(codes).hasSize(1_000).allMatch(code -> code.matches("bonafide-[a-km-np-z2-9]{32}"));
    Challenge challenge = ((ProofRequest.Asked) ask(one, "github octocat", NOW)).challenge();
    assertThat(challenge.toString()).doesNotContain(challenge.code(), "octocat");
  }

  @Test
  void a_code_is_seen_in_strings_that_were_parted_and_not_in_half() {
    String code = ProofCode.next(new SecureRandom());
    assertThat(ProofCode.isIn("\"" + code.substring(0, 20) + "\" " + code.substring(20), code))
        .isTrue();
    assertThat(ProofCode.isIn(code.substring(1), code)).isFalse();
    assertThat(ProofCode.isIn("", code)).isFalse();
  }
}
