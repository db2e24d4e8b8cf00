package dev.bonafide.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.proof.ProofLook;
import dev.bonafide.proof.ProofPin;
import dev.bonafide.proof.Provable;
import dev.bonafide.testkit.github.FakeAccount;
import dev.bonafide.testkit.github.FakeGist;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A code is looked for where only the account can write it. */
class GitHubProofTest extends GitHubScene {
  private static final String CODE = "bonafide-abcdefghijkmnpqrstuvwxyz23456789";
  private static final String ID = "aa5a315d61ae9438b18d000000000001";
  private static final Instant ASKED = Instant.parse("2026-05-01T10:00:00Z");
  private static final String AFTER = "2026-05-01T10:05:00Z";
  private static final Provable.Account OCTOCAT = new Provable.Account("octocat", "583231");

  private ProofLook look() {
    return gitHub().look(OCTOCAT, CODE, ASKED, Duration.ofSeconds(20));
  }

  private FakeAccount octocat() {
    return fake.add(new FakeAccount("octocat", 583_231));
  }

  private static FakeGist gist(String description, String file, String content) {
    return new FakeGist(ID, description, file, content, AFTER);
  }

  @Test
  void an_account_that_is_gone_is_not_seen_which_proves_nothing() {
    assertThat(look()).isEqualTo(new ProofLook.Unseen(TranslatableText.of("github.gone")));
  }

  @Test
  void nothing_is_shown_where_nothing_is() {
    octocat().gist(gist("notes", "a.txt", "hello"));
    assertThat(look()).isEqualTo(new ProofLook.Missing());
  }

  @Test
  void the_gist_of_somebody_else_shows_nothing() {
    octocat();
    fake.add(new FakeAccount("mona", 2)).gist(gist(CODE, CODE, CODE));
    assertThat(look()).isEqualTo(new ProofLook.Missing());
  }

  @Test
  void what_others_write_below_a_gist_shows_nothing() {
    octocat().gist(gist("notes", "a.txt", "hello").commented(CODE));
    assertThat(look()).isEqualTo(new ProofLook.Missing());
  }

  @Test
  void a_gist_that_is_not_listed_shows_nothing() {
    octocat().gist(gist(CODE, "a.txt", "").secret());
    assertThat(look()).isEqualTo(new ProofLook.Missing());
  }

  @Test
  void another_code_shows_nothing() {
    octocat().shows("bio", CODE.replace('9', '8')).gist(gist(CODE.substring(1), "a", "b"));
    assertThat(look()).isEqualTo(new ProofLook.Missing());
  }

  @Test
  void who_took_the_name_of_a_renamed_account_shows_nothing() {
    fake.rename(octocat(), "sky-dev");
    fake.add(new FakeAccount("octocat", 77)).shows("bio", CODE).gist(gist(CODE, CODE, CODE));
    assertThat(look()).isEqualTo(new ProofLook.Missing());
  }

  @Test
  void a_renamed_account_is_found_by_its_number_and_told_by_its_new_name() {
    fake.rename(octocat().gist(gist("notes", "a.txt", CODE)), "sky-dev");
    assertThat(look())
        .isEqualTo(new ProofLook.Shown(new Provable.Account("sky-dev", "583231"), ID));
  }

  @Test
  void the_bio_shows_it() {
    octocat().shows("bio", "I write compilers. " + CODE);
    assertThat(look()).isEqualTo(new ProofLook.Shown(OCTOCAT, "profile"));
    assertThat(fake.calls()).hasSize(1);
  }

  @Test
  void a_gist_shows_it_as_description_name_or_content() {
    FakeAccount account = octocat().gist(gist(CODE, "a.txt", "hello"));
    assertThat(look()).isEqualTo(new ProofLook.Shown(OCTOCAT, ID));
    account.gist(new FakeGist(ID.replace('1', '2'), "x", CODE + ".txt", "y", AFTER));
    assertThat(look()).isInstanceOf(ProofLook.Shown.class);
    assertThat(fake.paths()).allMatch(path -> path.startsWith("/user"));
  }

  @Test
  void no_more_gists_are_read_than_five() {
    FakeAccount account = octocat();
    for (int number = 10; number < 40; number++) {
      account.gist(new FakeGist(ID.substring(2) + number, "x", "y", "z", AFTER));
    }
    assertThat(look()).isEqualTo(new ProofLook.Missing());
    assertThat(fake.calls()).hasSize(7);
  }

  @Test
  void trouble_is_no_answer() {
    octocat();
    fake.next(500, "application/json", "{}");
    fake.next(500, "application/json", "{}");
    fake.next(500, "application/json", "{}");
    assertThat(look()).isEqualTo(new ProofLook.Unseen(TranslatableText.of("github.fault")));
  }

  @Test
  void a_name_is_pinned_to_its_number() {
    assertThat(pinned("")).isInstanceOf(ProofPin.Refused.class);
    octocat();
    assertThat(pinned("")).isEqualTo(new ProofPin.Pinned(OCTOCAT));
    fake.rename(fake.add(new FakeAccount("mona", 2)), "lisa");
    assertThat(pinned("2")).isEqualTo(new ProofPin.Pinned(new Provable.Account("lisa", "2")));
  }

  private ProofPin pinned(String number) {
    return gitHub().pin(new Provable.Account("octocat", number), Duration.ofSeconds(20));
  }

  @Test
  void an_organization_proves_nothing_of_a_person() {
    fake.add(new FakeAccount("octocat", 9).organization());
    assertThat(pinned("")).isEqualTo(new ProofPin.Refused(TranslatableText.of("github.no-person")));
  }
}
