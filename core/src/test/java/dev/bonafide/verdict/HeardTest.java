package dev.bonafide.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.scene.Scene;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When finding nothing says nothing, however many checks could look. */
class HeardTest {
  private static final String ENOUGH = "I can start on Monday and work from home";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hey, u there?",
        "https://jobs.example/a and www.jobs.example/b",
        "https://a.example/1 https://a.example/2 https://a.example/3 https://a.example/4"
            + " https://a.example/5 https://a.example/6 https://a.example/7"
            + " https://a.example/8 https://a.example/9",
        "12 34 56 78 90 12 34 56 78 90",
        "你好吗？",
      })
  void next_to_nothing_said_is_too_little_to_say(String words) {
    Assessment assessment = assessed(chat(words).caseFile());
    assertThat(assessment.verdict()).isEqualTo(new Verdict.InsufficientEvidence());
    assertThat(assessment.summary()).contains("almost no words", "Links are not opened");
  }

  @ParameterizedTest
  @ValueSource(strings = {ENOUGH, "我下周一可以开始工作，在家远程办公，没有问题"})
  void a_sentence_in_a_conversation_is_enough(String words) {
    assertThat(assessed(exchange(words).caseFile()).verdict()).isEqualTo(new Verdict.NoRedFlags());
  }

  @Test
  void the_first_messages_of_a_conversation_are_too_little_to_say() {
    Assessment assessment = assessed(chat(ENOUGH).caseFile());
    assertThat(assessment.verdict()).isEqualTo(new Verdict.InsufficientEvidence());
    assertThat(assessment.summary()).contains("only the beginning", "Paste what came next");
  }

  @ParameterizedTest
  @ValueSource(strings = {"resume", "note"})
  void people_who_cannot_be_told_apart_leave_it_open_whatever_stands_beside_them(String beside) {
    String talk = "T / Who flew them?\nP / I did, in June.\n".repeat(2);
    ExhibitKind kind = ExhibitKind.of(beside).orElseThrow();
    CaseFile mingled =
        new CaseReader(new Readers(List.of()))
            .read(
                SubjectKind.CANDIDATE,
                null,
                List.of(),
                List.of(
                    Exhibit.of("a.txt", ExhibitKind.MESSAGES, talk),
                    Exhibit.of("b.txt", kind, ENOUGH.repeat(12))));
    Assessment assessment = assessed(mingled);
    assertThat(assessment.verdict()).isEqualTo(new Verdict.InsufficientEvidence());
    assertThat(assessment.summary()).contains("nothing shows who says what");
    assertThat(assessment.wouldChange()).containsExactly(TranslatableText.of("change.mingled"));
  }

  @Test
  void a_letter_of_sixty_words_is_no_beginning() {
    String letter = (ENOUGH + ". ").repeat(6) + "I like it";
    assertThat(assessed(chat(letter).caseFile()).verdict())
        .isEqualTo(new Verdict.InsufficientEvidence());
    assertThat(assessed(chat(letter + " here, Dana. So long.").caseFile()).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
  }

  @Test
  void two_messages_are_a_beginning_even_if_one_is_as_long_as_a_letter() {
    CaseFile two =
        new Scene(SubjectKind.CANDIDATE, "Ada")
            .chat("chat", "Ada: " + ENOUGH, "Ada: " + (ENOUGH + ". ").repeat(8))
            .caseFile();
    assertThat(assessed(two).verdict()).isEqualTo(new Verdict.InsufficientEvidence());
  }

  @Test
  void a_note_is_none_of_the_subjects_words() {
    CaseFile noted =
        chat("hello")
            .written("note 1", ExhibitKind.NOTE, "They were late and left early, twice.")
            .caseFile();
    assertThat(assessed(noted).verdict()).isEqualTo(new Verdict.InsufficientEvidence());
  }

  @Test
  void notes_alone_are_none_of_the_subjects_words() {
    assertThat(noted("She rang twice, and writes by hand.").summary()).contains("almost no words");
    Assessment assessment = noted("She rang twice, has no mail, and writes by hand.");
    assertThat(assessment.verdict()).isEqualTo(new Verdict.InsufficientEvidence());
    assertThat(assessment.summary()).contains("Only reviewers' notes", "Add their own words");
  }

  private static Assessment noted(String note) {
    return assessed(
        new Scene(SubjectKind.CANDIDATE, "Ada").written("note", ExhibitKind.NOTE, note).caseFile());
  }

  @ParameterizedTest
  @EnumSource
  void a_note_that_is_evidence_as_well_is_a_note_about_a_candidate_and_may_be_an_offer(
      SubjectKind kind) {
    String note = (ENOUGH + ". ").repeat(12).strip();
    CaseFile both =
        new Scene(kind, "Ada")
            .written("note", ExhibitKind.NOTE, note)
            .written("Bo's message", ExhibitKind.MESSAGES, note)
            .caseFile();
    assertThat(assessed(both).verdict())
        .isEqualTo(
            kind == SubjectKind.CANDIDATE
                ? new Verdict.InsufficientEvidence()
                : new Verdict.NoRedFlags());
  }

  @Test
  void an_opener_that_names_nothing_to_look_up_is_too_little_to_say() {
    String opener = "I have something exciting for you with a client of ours, shall we talk soon?";
    assertThat(offered(SubjectKind.RECRUITER, opener).verdict())
        .isEqualTo(new Verdict.InsufficientEvidence());
    assertThat(offered(SubjectKind.RECRUITER, opener).summary())
        .contains("names nothing that could be looked up");
    assertThat(offered(SubjectKind.CANDIDATE, opener).verdict())
        .isEqualTo(new Verdict.NoRedFlags());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have a post for you at 71 thousand with a client of ours, shall we talk?",
        "I have something for you with a client of ours, see northwind.example, shall we talk?",
        "I have something for you at the nursery by the bridge, where Jo works and where you left"
            + " your bag on the day of the summer fair, with the small ones in the morning and the"
            + " large ones when they come out of school, and we would be glad if you looked in"
            + " before the week is over, since the manager goes on leave and wants to meet you",
      })
  void an_offer_that_names_something_or_tells_a_story_is_enough(String words) {
    assertThat(offered(SubjectKind.RECRUITER, words).verdict()).isEqualTo(new Verdict.NoRedFlags());
  }

  private static Assessment offered(SubjectKind kind, String words) {
    return assessed(
        new Scene(kind, "Ada")
            .chat("a.txt", "Ada: " + words, "Bo: Hello.", "Ada: Hi.", "Bo: So?", "Ada: Well?")
            .caseFile());
  }

  @Test
  void while_nobody_said_who_is_vetted_nothing_found_means_nothing() {
    CaseFile open = chat(ENOUGH).caseFile().attributed(Attribution.tried("Ada", List.of("Bo")));
    Assessment assessment = assessed(open);
    assertThat(assessment.verdict()).isEqualTo(new Verdict.InsufficientEvidence());
    assertThat(assessment.summary()).contains("which of the speakers is being screened");
    assertThat(assessment.summary()).doesNotContain("Ada", "Bo");
  }

  private static Scene exchange(String words) {
    return new Scene(SubjectKind.CANDIDATE, "Ada")
        .chat("a.txt", "Ada: hi", "Bo: Hello!", "Ada: Hello Bo.", "Bo: So when?", "Ada: " + words);
  }

  private static Scene chat(String words) {
    return new Scene(SubjectKind.CANDIDATE, "Ada").chat("a.txt", "Ada: " + words);
  }

  private static Assessment assessed(CaseFile caseFile) {
    List<Outcome> clear =
        IntStream.range(0, 30).<Outcome>mapToObj(i -> new Outcome.Clear("clear-" + i)).toList();
    return new Weighing().weigh(caseFile, clear, List.of());
  }
}
