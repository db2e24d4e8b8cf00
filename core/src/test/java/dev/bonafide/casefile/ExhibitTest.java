package dev.bonafide.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExhibitTest {
  private static MessageTurn turn(String speaker, String text) {
    return new MessageTurn(speaker, null, Role.SUBJECT, text);
  }

  private final Exhibit post =
      new Exhibit("post", ExhibitKind.JOB_POST, "text", "Ada", "2026-01-02", false);

  @Test
  void turns_that_say_nothing_are_none_and_the_rest_are_the_text() {
    Exhibit talk =
        Exhibit.ofTurns(
            "talk", List.of(turn("Ada", "hi"), turn("Bo", " \n"), turn(" ", "two\r\nlines\r!")));
    assertThat(talk.turns()).hasSize(2);
    assertThat(talk.text()).isEqualTo("Ada: hi\ntwo\nlines\n!");
    assertThat(talk.kind()).isEqualTo(ExhibitKind.MESSAGES);
    assertThat(talk.isPrivate()).isFalse();
  }

  @Test
  void no_speakers_name_breaks_out_of_its_line_or_is_endless() {
    assertThat(turn(" Ada\nBo:\u0000\u2028x\u2029 ", "hi").speaker()).isEqualTo("Ada Bo:  x");
    assertThat(turn("A".repeat(120), "hi").speaker()).hasSize(120);
    assertThat(turn("A".repeat(121), "hi").speaker()).hasSize(120);
    assertThat(turn("\n\n", "hi").label()).isEmpty();
    assertThat(turn("Ada", "hi").label()).isEqualTo("Ada: ");
  }

  @Test
  void what_is_changed_of_an_exhibit_changes_nothing_else() {
    assertThat(post.named("x"))
        .isEqualTo(new Exhibit("x", ExhibitKind.JOB_POST, "text", "Ada", "2026-01-02", false));
    assertThat(post.spokenBy("Bo"))
        .isEqualTo(new Exhibit("post", ExhibitKind.JOB_POST, "text", "Bo", "2026-01-02", false));
    assertThat(post.asPrivate())
        .isEqualTo(new Exhibit("post", ExhibitKind.JOB_POST, "text", "Ada", "2026-01-02", true));
  }

  @Test
  void what_comes_of_something_private_is_private_and_of_nothing_else() {
    assertThat(post.likeIn(post.asPrivate()).isPrivate()).isTrue();
    assertThat(post.likeIn(post).isPrivate()).isFalse();
    assertThat(post.asPrivate().likeIn(post).isPrivate()).isTrue();
  }

  @Test
  void all_of_a_private_submission_is_private_and_privacy_is_never_taken_back() {
    Submission open = Submission.of(SubjectKind.CANDIDATE, post);
    assertThat(open.isPrivate()).isFalse();
    assertThat(open.exhibits()).containsExactly(post);
    assertThat(open.asPrivate().exhibits()).containsExactly(post.asPrivate());
    assertThat(open.asPrivate(false)).isEqualTo(open);
    assertThat(open.asPrivate().asPrivate(false).isPrivate()).isTrue();
    assertThat(open.asPrivate().kind()).isEqualTo(SubjectKind.CANDIDATE);
  }

  @ParameterizedTest
  @CsvSource({"job_post,JOB_POST", "JOB_POST,", "'',", "resume,RESUME"})
  void a_word_that_is_no_kind_is_none(String word, ExhibitKind kind) {
    assertThat(ExhibitKind.of(word).orElse(null)).isEqualTo(kind);
  }

  @Test
  void every_name_of_a_choice_leads_back_to_it_and_no_other_does() {
    for (ExhibitKind one : ExhibitKind.values()) {
      assertThat(ExhibitKind.of(one.id())).contains(one);
    }
    for (SubjectKind one : SubjectKind.values()) {
      assertThat(SubjectKind.of(one.id())).contains(one);
    }
    for (Conclusion one : Conclusion.values()) {
      assertThat(Conclusion.of(one.id())).contains(one);
    }
    for (Disposition one : Disposition.values()) {
      assertThat(Disposition.of(one.id())).contains(one);
    }
    for (AuditAct one : AuditAct.values()) {
      assertThat(AuditAct.of(one.id())).isEqualTo(one);
    }
    assertThat(SubjectKind.of("dog")).isEmpty();
    assertThat(Conclusion.of("dog")).isEmpty();
    assertThat(Disposition.of("dog")).isEmpty();
    assertThat(ExhibitKind.NOTE.id()).isEqualTo("note");
    assertThat(SubjectKind.JOB_POST.id()).isEqualTo("job_post");
    assertThat(AuditAct.SENT_TO_MODEL.id()).isEqualTo("sent_to_model");
  }

  @Test
  void only_what_is_confirmed_stands() {
    assertThat(Disposition.values())
        .filteredOn(Disposition::stands)
        .containsExactly(Disposition.CONFIRMED);
    assertThat(Conclusion.CONFIRMED_FRAUD.typed()).isEqualTo("fraud");
    assertThat(Conclusion.CLEARED.typed()).isEqualTo("cleared");
  }

  @Test
  void staff_is_shown_as_the_other_side_and_code_as_the_subjects() {
    assertThat(Role.values())
        .extracting(Role::shown)
        .containsExactly("subject", "reviewer", "other", "other", "subject");
  }
}
