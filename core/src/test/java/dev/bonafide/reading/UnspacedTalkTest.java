package dev.bonafide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that are written without blanks between words. */
class UnspacedTalkTest {
  private static Reading read(String text) {
    return new Readers(List.of())
        .read(
            Exhibit.of("chat.txt", ExhibitKind.MESSAGES, text),
            new Subject(SubjectKind.CANDIDATE, "张伟"));
  }

  @ParameterizedTest
  @ValueSource(strings = {":", ": ", "：", "： "})
  void every_message_is_its_writers_whatever_parts_it_from_the_name(String mark) {
    Reading reading =
        read(
            """
            招聘经理:你好
            张伟:你好我可以做
            招聘经理:请打开摄像头
            张伟:摄像头坏了
            """
                .replace(":", mark));
    assertThat(reading.utterances())
        .extracting(Utterance::role)
        .containsExactly(Role.OTHER, Role.SUBJECT, Role.OTHER, Role.SUBJECT);
    assertThat(reading.words(reading.utterances().getLast())).isEqualTo("摄像头坏了");
  }

  @Test
  void a_sentence_that_begins_with_the_subjects_name_is_no_name() {
    Reading reading = read("张伟说他在东京。\n他很好\n张伟住在大阪。\n他很好\n张伟是工程师。\n他很好\n");
    assertThat(reading.utterances()).hasSize(1);
  }
}
