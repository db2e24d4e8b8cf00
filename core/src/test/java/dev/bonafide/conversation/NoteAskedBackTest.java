package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.RedFlag;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.rule.MeantFlags;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes in a reviewer's own words that no rule hears. */
class NoteAskedBackTest {
  private static final String NOTE = "note never saw his face, webcam dead again";
  private static final List<RedFlag> BOTH = List.of(Talk.CAMERA, Talk.PAYEE);

  private final Talk talk = new Talk();

  @BeforeEach
  void a_verdict_stands() {
    talk.thread.says("Bo", Role.SUBJECT, "I have worked with Go for six years.");
    String _ = talk.dana("");
  }

  private static Interpreter choosing(int number) {
    return new Interpreter() {
      @Override
      public Optional<Intent> interpret(CaseFile caseFile, Choices choices, String words) {
        return Optional.empty();
      }

      @Override
      public OptionalInt choose(CaseFile caseFile, List<String> titles, String note) {
        return OptionalInt.of(number);
      }
    };
  }

  private List<String> notes() {
    return talk.latest().entries().stream()
        .filter(Entry.HandedIn.class::isInstance)
        .map(one -> ((Entry.HandedIn) one).submission().exhibits().getLast().text())
        .toList();
  }

  @Test
  void what_it_may_mean_is_offered_and_the_note_is_kept_as_it_is() {
    talk.meant = new MeantFlags(BOTH, false);
    assertThat(talk.dana(NOTE))
        .contains(Talk.said("which-sign"))
        .contains(Talk.CAMERA.title(), Talk.PAYEE.title(), "None of these");
    assertThat(notes().getLast()).isEqualTo("never saw his face, webcam dead again");
  }

  @Test
  void what_is_clear_is_taken_and_named_and_can_be_taken_back() {
    talk.meant = new MeantFlags(BOTH, true);
    assertThat(talk.dana(NOTE)).contains("“" + Talk.CAMERA.title() + "”", "“undo”");
    assertThat(notes().getLast()).startsWith("interview_camera: ");
    assertThat(talk.dana("undo")).contains("Taken back: what you added last.");
  }

  @Test
  void where_nothing_is_meant_nobody_is_asked() {
    assertThat(talk.dana(NOTE)).doesNotContain(Talk.said("which-sign"));
  }

  @Test
  void a_model_chooses_which_is_meant() {
    talk.meant = new MeantFlags(BOTH, false);
    talk.interpreter = choosing(2);
    assertThat(talk.dana(NOTE)).contains("“" + Talk.PAYEE.title() + "”", "“undo”");
    assertThat(notes().getLast()).startsWith("payment_third_party: ");
  }

  @Test
  void a_model_may_say_that_none_is_meant() {
    talk.meant = new MeantFlags(BOTH, false);
    talk.interpreter = choosing(0);
    assertThat(talk.dana(NOTE)).doesNotContain(Talk.said("which-sign"), Talk.CAMERA.title());
    assertThat(notes().getLast()).isEqualTo("never saw his face, webcam dead again");
  }
}
