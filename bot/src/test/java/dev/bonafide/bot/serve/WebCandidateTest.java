package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.CandidateDesk;
import dev.bonafide.bot.Extensions;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.TestLimits;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.listening.Listening;
import dev.bonafide.testkit.hiring.FakeAshby;
import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.web.handin.UploadReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link to a candidate in the text field of the page. */
class WebCandidateTest {
  private FakeAshby ashby;
  private String candidate;
  private String link;

  @BeforeEach
  void start() throws IOException {
    ashby = new FakeAshby();
    candidate =
        ashby
            .add(
                new FakeCandidate("Ana Silva")
                    .resume("cv.txt", "Ana Silva, Porto".getBytes(StandardCharsets.UTF_8)))
            .candidate();
    link = "https://app.ashbyhq.com/candidate-searches/new/right-side/candidates/" + candidate;
  }

  @AfterEach
  void stop() {
    ashby.close();
  }

  private Optional<Submission> typed(String rooms, String text) {
    return desk(rooms).candidate(text);
  }

  private Submission sent(String rooms, String json) {
    return desk(rooms).described("the body", json, _ -> Optional.empty());
  }

  private UploadReader desk(String rooms) {
    Extensions hiring =
        Extensions.of(
            new Settings(
                Map.of(
                    "BONAFIDE_ASHBY_API_KEY",
                    FakeAshby.KEY,
                    "BONAFIDE_ASHBY_API_URL",
                    ashby.url(),
                    "BONAFIDE_HIRING_CHANNELS",
                    rooms)),
            InstantSource.system());
    return desk(hiring.candidates());
  }

  private static UploadReader desk(Optional<CandidateDesk> candidates) {
    return new WebDesk(
            TestLimits.UNHURRIED, Listening.NONE, candidates, Optional.empty(), () -> false)
        .ofRequest();
  }

  @Test
  void where_no_system_is_set_a_link_is_a_word_like_others() {
    assertThat(desk(Optional.empty()).candidate(link)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "I know her", "https://app.ashbyhq.com.evil.example/candidates/1"})
  void other_words_are_evidence(String text) {
    assertThat(typed("page", text)).isEmpty();
    assertThat(typed("page", link + " what of her?")).isEmpty();
  }

  @Test
  void where_the_page_was_not_chosen_nothing_is_asked_for_and_that_is_said() {
    assertThat(typed("C0HIRING", link).orElseThrow().unread())
        .singleElement()
        .satisfies(one -> assertThat(one).contains("BONAFIDE_HIRING_CHANNELS"));
    assertThat(ashby.calls()).isEmpty();
  }

  @Test
  void a_link_alone_is_the_case_which_remembers_where_it_came_from() {
    Submission read = typed("C0HIRING, page", link + "\n").orElseThrow();
    assertThat(read.name()).isEqualTo("Ana Silva");
    assertThat(read.exhibits()).hasSize(1);
    assertThat(read.warnings()).containsExactly("From Ashby: résumé");
    assertThat(read.records()).containsExactly(new OutsideRecord("ashby", candidate, null));
  }

  @Test
  void a_case_that_is_sent_may_name_a_candidate() {
    String exhibit = "{\"kind\": \"note\", \"text\": \"camera_off\"}";
    String json = "{\"candidate\": \"%s\", \"exhibits\": [%s]}".formatted(link, exhibit);
    Submission read = sent("page", json);
    assertThat(read.exhibits())
        .extracting(Exhibit::kind)
        .containsExactly(ExhibitKind.RESUME, ExhibitKind.NOTE);
    assertThat(read.records()).containsExactly(new OutsideRecord("ashby", candidate, null));
    assertThat(sent("C0HIRING", json).unread())
        .singleElement()
        .satisfies(one -> assertThat(one).contains("BONAFIDE_HIRING_CHANNELS"));
  }

  @Test
  void a_link_among_what_is_sent_is_a_word_like_others() {
    String json = "{\"exhibits\": [{\"kind\": \"messages\", \"text\": \"%s\"}]}".formatted(link);
    assertThat(sent("page", json).records()).isEmpty();
    assertThat(ashby.calls()).isEmpty();
  }
}
