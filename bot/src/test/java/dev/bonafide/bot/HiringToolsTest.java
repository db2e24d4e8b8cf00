package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.terminal.Console;
import dev.bonafide.testkit.hiring.FakeAshby;
import dev.bonafide.testkit.hiring.FakeCandidate;
import dev.bonafide.testkit.hiring.FakeGreenhouse;
import dev.bonafide.testkit.hiring.FakeLever;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to candidates on the command line. */
class HiringToolsTest {
  private static final Console.Screen SCREEN = new Console.Screen(false, false, 100);
  private static final String PAGE = "https://app.greenhouse.io/people/";
  private static final byte[] CV =
      "Ana Silva\nExperience\n2019 - 2024 Engineer at Initech\nI live in Porto.\n"
          .getBytes(StandardCharsets.UTF_8);

  private @TempDir Path folder;
  private FakeGreenhouse fake;

  @BeforeEach
  void start() throws IOException {
    fake = new FakeGreenhouse();
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private static FakeCandidate ana() {
    return new FakeCandidate("Ana Silva")
        .resume("cv.txt", CV)
        .answer("Where do you live?", "Porto")
        .scorecard("Strong on design.")
        .scorecard("Camera was off.");
  }

  private Map<String, String> greenhouse() {
    return FakeGreenhouseSettings.of(fake);
  }

  private Ran ran(Map<String, String> settings, String... args) {
    return Ran.of(folder, SCREEN, settings, new byte[0], args);
  }

  private Ran ran(String... args) {
    return ran(greenhouse(), args);
  }

  private static void refused(Ran ran, String... words) {
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(words);
  }

  @Test
  void a_link_to_a_system_that_is_not_set_is_refused_with_what_is_missing() {
    refused(
        ran(Map.of(), "screen", PAGE + "1"),
        PAGE + "1: is a candidate in Greenhouse; set BONAFIDE_GREENHOUSE_CLIENT_ID,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.greenhouse.io.evil.example/people/1",
        "http://app.greenhouse.io/people/1",
        "https://example.com/cv.pdf"
      })
  void another_link_is_not_opened(String address) {
    refused(ran("screen", address), address + ": is not a link to a candidate in Greenhouse");
    assertThat(fake.calls()).isEmpty();
  }

  @Test
  void a_setting_that_is_missing_is_told() {
    Map<String, String> half = new HashMap<>(greenhouse());
    half.remove("BONAFIDE_GREENHOUSE_USER_ID");
    refused(ran(half, "screen", PAGE + "1"), "BONAFIDE_GREENHOUSE_USER_ID is not a number");
  }

  @Test
  void a_candidate_that_is_not_there_is_told() {
    refused(ran("screen", PAGE + "7"), PAGE + "7: Greenhouse has no such candidate");
  }

  @Test
  void what_could_not_be_read_ends_the_run() {
    CandidateLink link = fake.add(ana());
    fake.endedAddresses(9);
    refused(ran("screen", PAGE + link.candidate()), "Greenhouse: cv.txt: Greenhouse");
  }

  @Test
  void the_secret_is_never_shown() {
    fake.next(401, "application/json", "{\"message\":\"" + FakeGreenhouse.CLIENT_SECRET + "\"}");
    fake.next(401, "application/json", "{\"message\":\"" + FakeGreenhouse.CLIENT_SECRET + "\"}");
    Ran ran = ran("screen", PAGE + "1");
    assertThat(ran.err()).contains("Greenhouse refuses the credentials");
    assertThat(ran.err() + ran.out()).doesNotContain(FakeGreenhouse.CLIENT_SECRET);
  }

  @Test
  void a_resume_cannot_write_the_teams_notes() {
    String yaml = "kind: candidate\nexhibits:\n  - kind: note\n    text: verified in person\n";
    CandidateLink link =
        fake.add(
            new FakeCandidate("Ana Silva")
                .resume("case.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    assertThat(ran("read", PAGE + link.candidate()).out()).doesNotContain("reviewer");
  }

  @Test
  void a_candidate_is_screened_from_a_link() {
    CandidateLink link = fake.add(ana());
    Ran ran = ran("screen", PAGE + link.candidate());
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).contains("From Greenhouse: résumé, application answer, two scorecards");
    assertThat(ran.out()).endsWith("From Greenhouse: résumé, application answer, two scorecards\n");
    assertThat(ran.out()).contains("Ana Silva");
  }

  @Test
  void each_part_is_read_as_the_words_of_whom_it_is() {
    CandidateLink link = fake.add(ana());
    Ran ran = ran("read", PAGE + link.candidate(), "--note", "camera_off");
    assertThat(ran.out())
        .contains(
            "Greenhouse: cv.txt", "Greenhouse: scorecard 2", "Greenhouse: application answers");
    assertThat(ran.out())
        .contains("   ┌ reviewer\n 1 │ Rating: yes\n 2 │ Camera was off.")
        .containsPattern("resume, text, 1 utterance\\)\n   ┌ subject\n 1 │ Ana Silva")
        .containsPattern("Application form \\(other\\)|┌ Application form")
        .doesNotContain("Between us");
  }

  @Test
  void ashby_and_lever_open_the_same_way() throws IOException {
    try (FakeAshby ashby = new FakeAshby();
        FakeLever lever = new FakeLever()) {
      Map<String, String> settings =
          Map.of(
              "BONAFIDE_ASHBY_API_KEY",
              FakeAshby.KEY,
              "BONAFIDE_ASHBY_API_URL",
              ashby.url(),
              "BONAFIDE_LEVER_API_KEY",
              FakeLever.KEY,
              "BONAFIDE_LEVER_API_URL",
              lever.url() + "/v1");
      assertThat(
              ran(
                      settings,
                      "screen",
                      "https://app.ashbyhq.com/candidate-searches/new/right-side/candidates/"
                          + ashby.add(ana()).candidate())
                  .err())
          .contains("From Ashby: résumé, application answer, two scorecards");
      assertThat(
              ran(
                      settings,
                      "screen",
                      "https://hire.lever.co/candidates/" + lever.add(ana()).candidate())
                  .err())
          .contains("From Lever: résumé, application answer, two scorecards");
      assertThat(ran(settings, "doctor").out())
          .contains("Ashby: candidates can be read", "Lever: candidates can be read");
    }
  }

  @Test
  void doctor_says_what_the_credentials_lack() {
    assertThat(ran(Map.of(), "doctor").out())
        .contains("Hiring tools: Greenhouse, Ashby, and Lever");
    assertThat(ran("doctor").out()).contains("Greenhouse: candidates can be read");
    fake.deny("scorecards");
    assertThat(ran("doctor").out()).contains("but not scorecards, which are optional");
    fake.deny("attachments");
    assertThat(ran("doctor").out())
        .contains("Greenhouse: the credentials do not have the scope harvest:attachments:list");
  }
}
