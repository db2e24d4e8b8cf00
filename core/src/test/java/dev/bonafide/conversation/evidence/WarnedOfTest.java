package dev.bonafide.conversation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CodeFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members who warn of what goes round are not taken for the one who wrote it. */
class WarnedOfTest {
  private static final String PITCH =
      "Earn $400 a day from home, just pay the $50 registration fee and send your bank login!";
  private static final String WARNING = "careful, this one is going round: " + PITCH;

  private static Submission posted(String... texts) {
    List<MessageTurn> turns =
        Stream.of(texts).map(text -> new MessageTurn("Ada", null, Role.SUBJECT, text)).toList();
    return new Submission(
        null, "Ada", List.of(), List.of(Exhibit.ofTurns("post", turns)), List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Careful, this one is going round: ",
        "Heads up, got this DM today\n\n",
        "beware of this scam:\n",
        "Cuidado, está circulando esta estafa: ",
        "Осторожно, прислали такое: ",
        "注意してください、このメッセージが出回っています：\n",
      })
  void who_warns_of_what_they_paste_passes_it_on(String lead) {
    assertThat(WarnedOf.is(lead + PITCH)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Warning: only serious people. ",
        "This one is for you: ",
        "Careful with the deadline: ",
        "Careful, this one is going round https://jobs.example/1 ",
      })
  void who_only_warns_or_only_points_passes_nothing_on(String lead) {
    assertThat(WarnedOf.is(lead + PITCH)).isFalse();
  }

  @Test
  void what_a_member_warns_of_is_judged_whole_and_of_no_one_known() {
    Submission apart = WarnedOf.apart(posted(WARNING));
    assertThat(apart.name()).isNull();
    assertThat(apart.exhibits())
        .singleElement()
        .isEqualTo(Exhibit.of("Ada passed it on", null, WARNING));
  }

  @Test
  void words_of_a_member_whose_name_ends_like_that_of_a_file_are_no_code() {
    MessageTurn turn = new MessageTurn("tom.h", null, Role.SUBJECT, WARNING);
    Submission posted =
        new Submission(
            null, "tom.h", List.of(), List.of(Exhibit.ofTurns("post", List.of(turn))), List.of());
    assertThat(WarnedOf.apart(posted).exhibits())
        .singleElement()
        .satisfies(one -> assertThat(CodeFile.is(one.name())).as(one.name()).isFalse());
  }

  @Test
  void who_also_writes_something_else_is_judged_for_all_of_it() {
    Submission both = posted(WARNING, "So write to me for the job, I take the fee in USDT.");
    assertThat(WarnedOf.apart(both)).isEqualTo(both);
  }
}
