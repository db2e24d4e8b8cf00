package dev.bonafide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks that are told only once someone in them is held for the subject. */
class LooseLabelsTest {
  private static CaseFile read(String text) {
    return new CaseReader(new Readers(List.of()))
        .read(null, null, List.of(), List.of(Exhibit.of("a.txt", null, text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"id\": 1,\n\"type\": \"message\",\n\"at\": \"9:40:12\"\n\"id\": 2,\n\"type\": \"message\",",
        "=== src/App.java ===\nclass App {} // why?\n=== src/App.java ===\nclass App {}",
        """
        Baker | 2019 | fixed engines on the ferry
        Ferryman | 2021 | baked at night
        Baker | 2023 | fixed engines on the ferry
        Ferryman | 2024 | baked at night
        """
      })
  void data_files_and_lists_are_no_talk(String text) {
    assertThat(read(text).subject().choices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        0:02 - Ana Ruiz (Fern)
        Hi Jon, can we move this to Friday?

        0:09 - Jon Ek
        Sure, at ten.

        0:12 - Ana Ruiz (Fern)
        Thank you, see you then.
        """,
        """
        9:40\tAna Ruiz\tGood morning to you.
        9:41\tJon Ek\tGood morning, Ana.
        9:45\tAna Ruiz\tThe letter is out.
        9:46\tJon Ek\tI have read it.
        """,
        """
        ## Feed

        **Ana Ruiz** added a note
        *May 4, 2025 4:38 PM*
        > She asked good questions.

        **Jon Ek** sent an email
        *May 3, 2025 4:38 PM*
        > I will be at the front desk.

        **Ana Ruiz** sent an email
        *May 2, 2025 4:38 PM*
        > Here is the plan.
        """,
        """
        Ana Ruiz
          10:02 AM
        Hi Jon, thanks for joining.

        Jon Ek
        :headphones:  10:06 AM
        Happy to.

        Ana Ruiz
          10:07 AM
        That is perfect.

        Jon Ek
        :headphones:  10:09 AM
        Good.
        """,
        """
        Is it odd that the laptop should go elsewhere?

        Ana Ruiz: Hi, I wrote React for six years.
        Jon Ek: Can we have a call on camera?
        Ana Ruiz: Mine is broken, but a friend in Austin takes the laptop and keeps it running.
        """,
        """
        帮我看看靠谱吗，从微信复制的：

        Ana Ruiz：您好，我们这边有一个机会
        Jon Ek：请问是哪家公司
        Ana Ruiz：客户名字暂时不方便透露
        Jon Ek：好的
        """,
        """
        Ana Ruiz - Which company is it?
        the boy (Jon Ek) - A company of friends.
        Ana Ruiz - What would I do?
        the boy (Jon Ek) - Nothing, we post you five laptops.
        """
      })
  void names_that_come_again_in_any_layout_are_each_somebodys(String text) {
    assertThat(read(text).subject().choices())
        .hasSize(2)
        .anyMatch(name -> name.contains("Ana Ruiz"))
        .anyMatch(name -> name.contains("Jon Ek"));
  }

  @ParameterizedTest
  @CsvSource({"Q, A", "س, ج", "ש, ת", "問, 答", "问, 答", "문, 답"})
  void who_answers_questions_that_are_marked_as_such_is_the_candidate(String asks, String answers) {
    String text =
        "%1$s: where?%n%2$s: in Porto%n%1$s: since when?%n%2$s: for years".formatted(asks, answers);
    Reading read = read(text).readings().getFirst();
    assertThat(read.utterances().stream().filter(said -> said.role() == Role.SUBJECT))
        .extracting(read::words)
        .containsExactly("in Porto", "for years");
  }

  @Test
  void who_is_only_passed_on_by_another_is_not_asked_about() {
    String text =
        """
        Ana Ruiz  10:52
        This came in yesterday, it may help you:
            Career Luck
            Rent us your account, we pay 600 a month
            Forwarded · yesterday 22:14

        Jon Ek  10:56
        We got the same one. Do not answer.

        Ana Ruiz  10:57
        I have blocked them.
        """;
    assertThat(read(text).subject().choices()).containsExactlyInAnyOrder("Ana Ruiz", "Jon Ek");
  }
}
