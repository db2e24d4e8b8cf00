package dev.bonafide.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.testkit.casefile.OneRule;
import dev.bonafide.verdict.Ruling;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A post is what its asker says it is, as long as that hides nothing. */
class PostJudgeTest {
  private final OneRule rule = OneRule.andAnother();
  private final PostJudge judge = new PostJudge(rule);

  private static Submission post(String words) {
    return new Submission(
        SubjectKind.JOB_POST,
        null,
        List.of(),
        List.of(Exhibit.of("post", ExhibitKind.MESSAGES, words)),
        List.of());
  }

  private static Submission quiet(Submission some) {
    return new Submission(some.kind(), null, List.of(), post("We hire.").exhibits(), List.of());
  }

  @Test
  void what_weighs_less_as_what_they_say_is_shown_as_what_it_weighs_most() {
    PostJudge.Seen most = judge.asked(post(Scene.TELLING));
    assertThat(new PostJudge(new Deaf(rule)).said(SubjectKind.RECRUITER, most)).isSameAs(most);
  }

  @Test
  void what_weighs_the_same_is_what_they_say() {
    PostJudge.Seen most = judge.asked(post(Scene.TELLING));
    assertThat(judge.said(SubjectKind.RECRUITER, most).handedIn().kind())
        .isEqualTo(SubjectKind.RECRUITER);
    assertThat(judge.said(SubjectKind.RECRUITER, most).level()).isEqualTo(most.level());
  }

  @Test
  void what_it_is_anyway_is_not_screened_again() {
    PostJudge.Seen most = judge.asked(post(Scene.TELLING));
    int screened = rule.given().size();
    assertThat(judge.said(SubjectKind.JOB_POST, most)).isSameAs(most);
    assertThat(rule.given()).hasSize(screened);
  }

  @Test
  void a_model_is_asked_about_what_it_weighs_most_as_and_nothing_else() {
    rule.asksModel = true;
    PostJudge.Seen most = judge.asked(post(Scene.TELLING));
    assertThat(rule.given().stream().filter(one -> !one.isPrivate()))
        .containsExactly(most.handedIn());
    assertThat(most.level()).isPositive();
  }

  /** Hears nothing that could be found. */
  private record Deaf(OneRule rule) implements ScreeningEngine {
    @Override
    public Examination screen(Submission handedIn, List<Ruling> rulings) {
      return rule.screen(quiet(handedIn), rulings);
    }

    @Override
    public EngineVersion version() {
      return rule.version();
    }
  }
}
