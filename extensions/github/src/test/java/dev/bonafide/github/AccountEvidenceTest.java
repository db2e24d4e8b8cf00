package dev.bonafide.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.account.AccountLink;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountEvidenceTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final AccountLink ASKED = new AccountLink("old-name", "");
  private static final AccountLink KNOWN = new AccountLink("old-name", "7");

  private static Submission seen(AccountLink asked, String login, List<String> unread) {
    AccountSnapshot account =
        new AccountSnapshot(
            new AccountLink(login, "7"), "{}", List.of("2 repositories", "1 key"), unread, 12);
    return AccountEvidence.of(asked, new AccountFetch.Seen(account), AT);
  }

  @Test
  void an_account_that_cannot_be_had_is_unread_with_the_reason() {
    Submission none = AccountEvidence.of(ASKED, new AccountFetch.Unfetched("GitHub failed"), AT);
    assertThat(none.unread()).containsExactly("GitHub: old-name: GitHub failed");
    assertThat(none.exhibits()).isEmpty();
    assertThat(none.records()).isEmpty();
  }

  @Test
  void one_that_is_gone_is_a_fact() {
    Submission gone = AccountEvidence.of(KNOWN, new AccountFetch.Gone(KNOWN), AT);
    assertThat(gone.warnings())
        .containsExactly("GitHub: the account old-name (number 7) no longer exists");
    assertThat(gone.exhibits().getFirst().text()).contains("\"gone\":true", "\"id\":7");
  }

  @Test
  void what_was_not_read_is_said() {
    assertThat(seen(ASKED, "old-name", List.of("events (GitHub failed)")).warnings())
        .contains("Not read from GitHub: events (GitHub failed)");
  }

  @Test
  void what_was_fetched_is_said_with_its_cost() {
    Submission seen = seen(ASKED, "old-name", List.of());
    assertThat(seen.warnings())
        .containsExactly(
            "From GitHub: the account old-name (number 7), 2 repositories, 1 key; 12 requests");
    assertThat(seen.records()).containsExactly(new OutsideRecord("github", "7", "old-name"));
    assertThat(seen.exhibits().getFirst().kind()).isEqualTo(ExhibitKind.CODE_PROFILE);
    assertThat(seen.exhibits().getFirst().at()).isEqualTo("2026-03-02T09:00:00Z");
  }

  @Test
  void a_new_login_is_said_where_the_number_was_known() {
    assertThat(seen(KNOWN, "new-name", List.of()).warnings())
        .contains("GitHub: old-name is now called new-name; its number is the same");
    assertThat(seen(ASKED, "new-name", List.of()).warnings())
        .noneMatch(line -> line.contains("is called"));
  }
}
