package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.account.AccountSource;
import dev.bonafide.bot.Extensions;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.TestLimits;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.evidence.Gathering;
import dev.bonafide.listening.Listening;
import dev.bonafide.testkit.github.FakeAccount;
import dev.bonafide.testkit.github.FakeGitHub;
import dev.bonafide.web.handin.UploadReader;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link to an account on GitHub, on the page and in a case that is sent. */
class WebAccountTest {
  private static final String LINK = "https://github.com/motoki-m-dev";

  private FakeGitHub gitHub;

  @BeforeEach
  void start() throws IOException {
    gitHub = new FakeGitHub(InstantSource.system());
    gitHub.add(new FakeAccount("motoki-m-dev", 177_263_401).shows("name", "Motoki"));
  }

  @AfterEach
  void stop() {
    gitHub.close();
  }

  private UploadReader desk(String allowed) {
    Settings settings =
        new Settings(Map.of("BONAFIDE_GITHUB", allowed, "BONAFIDE_GITHUB_API_URL", gitHub.url()));
    Optional<AccountSource> source = Extensions.of(settings, InstantSource.system()).accounts();
    return new WebDesk(TestLimits.UNHURRIED, Listening.NONE, Optional.empty(), source, () -> false)
        .ofRequest();
  }

  private static Submission gathered(String text, String note) {
    Gathering gathering = new Gathering();
    gathering.text("pasted text", null, text);
    gathering.text("your note", ExhibitKind.NOTE, note);
    return gathering.submission();
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "perhaps"})
  void unless_it_is_allowed_a_link_is_a_word_like_others(String allowed) {
    assertThat(desk(allowed).candidate(LINK)).isEmpty();
    Submission same = gathered("Hello", LINK);
    assertThat(desk(allowed).lookedUp(same)).isEqualTo(same);
    assertThat(gitHub.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "I know her", LINK + " what of her?"})
  void other_words_are_evidence(String text) {
    assertThat(desk("true").candidate(text)).isEmpty();
    assertThat(gitHub.calls()).isEmpty();
  }

  @Test
  void what_the_subject_links_to_is_not_followed() {
    Submission read = desk("true").lookedUp(gathered("My work: " + LINK, "camera off"));
    assertThat(read.exhibits()).hasSize(2);
    assertThat(gitHub.calls()).isEmpty();
  }

  @Test
  void an_account_that_is_not_there_is_unread_with_the_reason() {
    assertThat(desk("true").candidate("https://github.com/nobody-there").orElseThrow().unread())
        .singleElement()
        .satisfies(one -> assertThat(one).contains("GitHub has no account by this name"));
  }

  @Test
  void a_link_alone_is_the_account() {
    Submission read = desk("true").candidate(LINK + "\n").orElseThrow();
    assertThat(read.exhibits()).extracting(Exhibit::kind).containsExactly(ExhibitKind.CODE_PROFILE);
    assertThat(read.warnings().getFirst())
        .contains("From GitHub: the account motoki-m-dev (number 177263401)");
  }

  @Test
  void a_link_in_the_reviewers_note_is_looked_up_and_is_no_part_of_the_note() {
    Submission read = desk("true").lookedUp(gathered("Hello", "late twice " + LINK));
    assertThat(read.exhibits())
        .extracting(Exhibit::kind)
        .containsExactly(null, ExhibitKind.NOTE, ExhibitKind.CODE_PROFILE);
    assertThat(read.exhibits().get(1).text()).isEqualTo("late twice");
  }

  @Test
  void a_case_that_is_sent_may_name_an_account() {
    String json =
        "{\"candidate\": \"%s\", \"exhibits\": [{\"kind\": \"note\", \"text\": \"camera_off\"}]}"
            .formatted(LINK);
    Submission read = desk("true").described("the body", json, _ -> Optional.empty());
    assertThat(read.exhibits()).extracting(Exhibit::kind).contains(ExhibitKind.CODE_PROFILE);
  }
}
