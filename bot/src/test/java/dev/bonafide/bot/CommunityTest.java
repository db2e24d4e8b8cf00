package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.evidence.WarnedOf;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examination;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What moderators warn of, what members ask about and what honest projects post in a community's
 * channels, each looked at as a watched channel's posts are: as everything that it may be.
 */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class CommunityTest {
  /** Known false alarms; the tag goes with the mistake. */
  private static final String STILL_FLAGGED = "still-flagged";

  private static final List<LabelledCase> SILENT =
      Cases.of("own/community.jsonl").stream()
          .filter(one -> !one.tags().contains(STILL_FLAGGED))
          .toList();

  @ParameterizedTest
  @EnumSource(
      value = SubjectKind.class,
      names = {"JOB_POST", "SOLICITATION", "RECRUITER"})
  void warnings_questions_and_honest_posts_of_web3_stay_silent(SubjectKind kind) {
    for (String sort : List.of("warning", "question", "web3-post")) {
      assertThat(SILENT).filteredOn(one -> one.tags().contains(sort)).hasSizeGreaterThan(25);
    }
    assertThat(SILENT)
        .allSatisfy(
            one ->
                assertThat(level(one, kind))
                    .as("%s: %s", one.id(), one.submission().exhibits().getFirst().text())
                    .isZero());
  }

  @Test
  void a_scam_that_a_member_warns_of_is_flagged_as_before_and_never_as_theirs() {
    String words =
        "careful, this one is going round:\n"
            + "We hire remote testers! Pay the registration fee of 40 USDT before you start.";
    Submission posted =
        new Submission(
            SubjectKind.JOB_POST,
            "Ada",
            List.of(),
            List.of(
                Exhibit.ofTurns(
                    "post",
                    List.of(new MessageTurn("Ada", "2026-03-02T09:00:00Z", Role.SUBJECT, words)))),
            List.of());
    Examination before = Shipped.ENGINE.screen(posted);
    Examination apart = Shipped.ENGINE.screen(WarnedOf.apart(posted));
    assertThat(before.assessment().verdict().level()).isPositive();
    assertThat(apart.assessment().verdict()).isEqualTo(before.assessment().verdict());
    assertThat(apart.caseFile().subject().name()).isNull();
    assertThat(apart.assessment().counted())
        .flatMap(one -> one.finding().evidence())
        .isNotEmpty()
        .noneMatch(cited -> "Ada".equals(cited.speaker()));
  }

  private static int level(LabelledCase labelled, SubjectKind kind) {
    String words = labelled.submission().exhibits().getFirst().text();
    MessageTurn turn = new MessageTurn(null, "2026-03-02T09:00:00Z", Role.SUBJECT, words);
    Submission post =
        new Submission(
            kind, null, List.of(), List.of(Exhibit.ofTurns("post", List.of(turn))), List.of());
    return Shipped.ENGINE.screen(post).assessment().verdict().level();
  }
}
