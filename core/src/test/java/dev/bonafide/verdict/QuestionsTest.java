package dev.bonafide.verdict;

import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Ask;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionsTest {
  private final Scene scene = new Scene(SubjectKind.CANDIDATE, null).chat("a.txt", "Ada: words");

  private Weighed asking(String id, Strength strength, String question) {
    RedFlag flag = Flags.flag(id, "g", strength);
    RedFlag asking =
        new RedFlag(
            flag.id(),
            flag.title(),
            flag.group(),
            flag.strength(),
            flag.why(),
            flag.innocent(),
            new Ask(question, "good", "bad"),
            flag.sources(),
            false);
    return new Weighed(scene.finding(asking, "words"), strength.weight(), false, null);
  }

  private static Stream<String> asks(List<Weighed> findings) {
    return Questions.of(SubjectKind.CANDIDATE, findings).stream().map(Question::ask);
  }

  @ParameterizedTest
  @EnumSource
  void nothing_found_still_leaves_three_open_questions(SubjectKind kind) {
    assertThat(Questions.of(kind, List.of()))
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
            List.of(asking("b", WEAK, "Is it yours?"), asking("a", STRONG, "Is it yours?")));
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
}
