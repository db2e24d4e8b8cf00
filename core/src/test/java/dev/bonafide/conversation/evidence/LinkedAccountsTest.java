package dev.bonafide.conversation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.account.AccountLink;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.SubmissionMerge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedAccountsTest {
  private static final String LINK = "https://github.com/motoki-m-dev";

  private final List<AccountLink> asked = new ArrayList<>();

  private Submission joined(String said, Submission known, Exhibit... gathered) {
    return LinkedAccounts.joined(
        said,
        known,
        link -> {
          asked.add(link);
          String why = link.login() + ": not there";
          return new Submission(null, null, List.of(), List.of(), List.of(), List.of(why));
        },
        Submission.of(null, gathered));
  }

  private static Submission knowing(AccountLink... links) {
    return SubmissionMerge.NOTHING.readFrom(
        List.of(links).stream().map(AccountLink::record).toList());
  }

  @Test
  void what_the_subject_links_to_is_not_looked_up() {
    joined(
        "check",
        SubmissionMerge.NOTHING,
        Exhibit.of("cv", ExhibitKind.RESUME, "My work: " + LINK),
        Exhibit.of("chat", ExhibitKind.MESSAGES, "Motoki: see " + LINK));
    assertThat(asked).isEmpty();
  }

  @Test
  void a_repository_is_a_word_like_others() {
    joined("check " + LINK + "/portfolio", SubmissionMerge.NOTHING);
    assertThat(asked).isEmpty();
  }

  @Test
  void what_who_asks_links_to_is_looked_up_once() {
    Submission all =
        joined(
            "check <" + LINK + ">, please",
            SubmissionMerge.NOTHING,
            Exhibit.of("", ExhibitKind.NOTE, "It is " + LINK + " and the camera was off."));
    assertThat(asked).containsExactly(new AccountLink("motoki-m-dev", ""));
    assertThat(all.unread()).containsExactly("motoki-m-dev: not there");
    assertThat(all.exhibits().getFirst().text()).isEqualTo("It is  and the camera was off.");
  }

  @Test
  void a_note_that_is_nothing_but_the_link_is_none() {
    Submission all =
        joined("", SubmissionMerge.NOTHING, Exhibit.of("", ExhibitKind.NOTE, LINK + "\n"));
    assertThat(asked).hasSize(1);
    assertThat(all.exhibits()).isEmpty();
  }

  @Test
  void an_account_that_the_case_knows_is_looked_at_again_by_its_number() {
    joined(
        "check " + LINK,
        knowing(new AccountLink("motoki-m-dev", "7"), new AccountLink("skydev-0522", "7")));
    assertThat(asked)
        .as("whoever took the old login since is somebody else")
        .containsExactly(new AccountLink("skydev-0522", "7"));
  }

  @Test
  void no_request_looks_at_more_than_three() {
    joined(
        "https://github.com/a https://github.com/b https://github.com/c https://github.com/d",
        SubmissionMerge.NOTHING);
    assertThat(asked).hasSize(LinkedAccounts.MOST);
  }

  @Test
  void a_name_is_told_without_the_link() {
    assertThat(LinkedAccounts.without("Motoki " + LINK)).isEqualTo("Motoki");
    assertThat(LinkedAccounts.without(LINK)).isEmpty();
  }
}
