package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Advise;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.NextStep;
import dev.bonafide.check.Placeholder;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionsTest {
  private final Scene scene = new Scene(SubjectKind.CANDIDATE, null).chat("a.txt", "Ada: words");

  private Weighed asking(String id, Strength strength, String question) {
    return asking(
        id, strength, new FollowUpQuestion(question, "Good of " + id + ".", "Bad of " + id + "."));
  }

  private Weighed asking(String id, Strength strength, NextStep next) {
    RedFlag flag = Flags.flag(id, "g", strength);
    RedFlag asking =
        new RedFlag(
            flag.id(),
            flag.title(),
            flag.group(),
            flag.strength(),
            flag.why(),
            flag.innocent(),
            next,
            flag.sources(),
            false);
    return new Weighed(scene.finding(asking, "words"), 1, false, null);
  }

  private static Stream<String> asks(List<Weighed> findings) {
    return Questions.of(SubjectKind.CANDIDATE, findings, Map.of(), AskedInTalk.NOTHING).stream()
        .map(Question::ask);
  }

  @ParameterizedTest
  @EnumSource
  void nothing_found_still_leaves_three_open_questions(SubjectKind kind) {
    assertThat(Questions.of(kind, List.of(), Map.of(), AskedInTalk.NOTHING))
        .hasSize(3)
        .allMatch(question -> question.because().isEmpty())
        .noneMatch(question -> question.goodAnswer().isBlank() || question.badSign().isBlank());
  }

  @Test
  void one_finding_is_filled_up_to_three_with_open_questions_before_the_specific_one() {
    List<String> asks = asks(List.of(asking("a", STRONG, "Is it yours?"))).toList();
    assertThat(asks).hasSize(3);
    assertThat(asks.getLast()).isEqualTo("Is it yours?");
  }

  @Test
  void open_ones_come_first_and_among_each_the_most_telling() {
    assertThat(
            asks(
                List.of(
                    asking("a", STRONG, "Whose is it?"),
                    asking("b", WEAK, "Tell me about it."),
                    asking("c", MODERATE, "How did it go?"),
                    asking("d", WEAK, "Is it yours?"))))
        .containsExactly("How did it go?", "Tell me about it.", "Whose is it?", "Is it yours?");
  }

  @Test
  void equal_questions_are_asked_once_for_all_their_findings() {
    List<Question> questions =
        Questions.of(
            SubjectKind.CANDIDATE,
            List.of(asking("b", WEAK, "Is it yours?"), asking("a", STRONG, "Is it yours?")),
            Map.of(),
            AskedInTalk.NOTHING);
    assertThat(questions.getLast().because()).containsExactly("a", "b");
    assertThat(questions).hasSize(3);
  }

  @Test
  void of_many_the_seven_most_telling_are_asked() {
    List<Weighed> many =
        Stream.concat(
                IntStream.range(0, 9).mapToObj(n -> asking("w" + n, WEAK, "Is it " + n + "?")),
                Stream.of(asking("s", STRONG, "Whose is it?")))
            .toList();
    assertThat(asks(many)).hasSize(7).startsWith("Whose is it?");
  }

  @Test
  void an_open_question_takes_no_place_from_a_more_telling_one() {
    List<Weighed> many =
        Stream.concat(
                IntStream.range(0, 7).mapToObj(n -> asking("s" + n, STRONG, "Is it " + n + "?")),
                Stream.of(asking("w", WEAK, "Tell me about it.")))
            .toList();
    assertThat(asks(many)).hasSize(7).allMatch(question -> question.startsWith("Is it "));
  }

  @Test
  void the_same_in_other_words_is_asked_once_with_the_answers_of_both() {
    List<Question> questions =
        of(
            asking("a", STRONG, "Whose account is paid, and may we check its holder?"),
            asking("b", WEAK, "May we check the holder of the account that is paid?"));
    assertThat(questions.getLast().ask())
        .isEqualTo("Whose account is paid, and may we check its holder?");
    assertThat(questions.getLast().because()).containsExactly("a", "b");
    assertThat(questions.getLast().goodAnswer()).isEqualTo("Good of a. Good of b.");
    assertThat(questions.getLast().badSign()).isEqualTo("Bad of a. Bad of b.");
  }

  @Test
  void what_a_pattern_asks_replaces_what_its_members_ask() {
    Weighed member = asking("m", STRONG, "Where is it kept?");
    List<Question> questions =
        of(
            asking("pattern", MODERATE, "Who is with the device?"),
            new Weighed(member.finding(), 0, false, "pattern"),
            asking("other", WEAK, "Is it yours?"));
    assertThat(questions).extracting(Question::ask).doesNotContain("Where is it kept?");
    assertThat(questions)
        .filteredOn(question -> question.ask().equals("Who is with the device?"))
        .singleElement()
        .satisfies(question -> assertThat(question.because()).containsExactly("m", "pattern"));
  }

  @Test
  void where_a_pattern_only_advises_its_members_are_asked() {
    Weighed member = asking("m", STRONG, "Where is it kept?");
    Weighed pattern = advising("pattern");
    assertThat(of(pattern, new Weighed(member.finding(), 0, false, "pattern")))
        .extracting(Question::ask)
        .contains("Where is it kept?");
  }

  @Test
  void where_findings_only_advise_three_open_questions_are_left() {
    assertThat(of(advising("a"))).hasSize(3).allMatch(question -> question.because().isEmpty());
  }

  @Test
  void what_is_known_is_filled_in_and_the_general_wording_stays_beside_it() {
    Question question =
        Questions.of(
                SubjectKind.CANDIDATE,
                List.of(asking("a", STRONG, "Is {city|your town} large?")),
                Map.of(Placeholder.CITY, "Graz"),
                AskedInTalk.NOTHING)
            .getLast();
    assertThat(question.ask()).isEqualTo("Is Graz large?");
    assertThat(question.general()).isEqualTo("Is your town large?");
  }

  @Test
  void what_was_asked_in_the_talk_already_is_left_out() {
    AskedInTalk before =
        AskedInTalk.in(
            new Scene(SubjectKind.RECRUITER, null)
                .chat(
                    "a.txt",
                    "Ada: Hello, we hire. Which steps are there to a signed contract?",
                    "Bo: ok. which company are you recruiting for",
                    "Bo: Is that your work email address? Which company do you recruit for?",
                    "Bo: I told my contract partner of the steps.")
                .caseFile());
    assertThat(asked(before))
        .hasSize(2)
        .noneMatch(question -> question.startsWith("Which company are you recruiting for"))
        .anyMatch(question -> question.contains("steps from here to a signed contract"));
    assertThat(asked(AskedInTalk.NOTHING)).hasSize(3);
  }

  @Test
  void where_all_was_asked_already_it_is_asked_again() {
    AskedInTalk all =
        new AskedInTalk(asked(AskedInTalk.NOTHING).stream().map(QuestionTopic::of).toList());
    assertThat(asked(all)).hasSize(3);
  }

  private static List<String> asked(AskedInTalk before) {
    return Questions.of(SubjectKind.RECRUITER, List.of(), Map.of(), before).stream()
        .map(Question::ask)
        .toList();
  }

  private static List<Question> of(Weighed... findings) {
    return Questions.of(SubjectKind.CANDIDATE, List.of(findings), Map.of(), AskedInTalk.NOTHING);
  }

  private Weighed advising(String id) {
    return asking(id, STRONG, new Advise("Tell counsel first."));
  }
}
