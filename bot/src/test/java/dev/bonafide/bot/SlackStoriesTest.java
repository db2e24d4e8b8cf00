package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.testkit.slack.method.BlockKit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The verdicts on the stories as a thread in Slack shows them; {@code -Dgolden.write=true} writes
 * what is there now.
 */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class SlackStoriesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/bonafide/bot/slack");
  private static final String NOTICE = SlackCards.NOTICE;
  private static final String KEPT_AT_HOME =
      "I will pay the money for the computer, you keep it at home and I work with AnyDesk";
  private static final List<String> CORPUS =
      List.of(
          "tune/candidate",
          "tune/job_post",
          "tune/recruiter",
          "tune/solicitation",
          "own/candidate-fraud",
          "own/candidate-genuine",
          "own/job_post",
          "own/recruiter",
          "own/solicitation",
          "stories/stories");

  @ParameterizedTest
  @CsvSource({
    "motoki,CANDIDATE,''",
    "bobby-sierra,CANDIDATE,''",
    "devins-engineer,CANDIDATE,''",
    "ethereum-questions.txt,SOLICITATION,noderunner_tk",
    "linkedin-recruiter.txt,RECRUITER,Claire Ashworth"
  })
  void a_story_is_one_card_and_reads_as_approved(String story, SubjectKind kind, String name)
      throws IOException {
    BotAnswer.Judged judged = SlackCards.story(story, kind, name);
    StringBuilder all = new StringBuilder();
    for (Disclosure disclosure : List.of(Disclosure.FULL, Disclosure.REDACTED)) {
      JsonObject body = SlackCards.body(judged, InteractionTarget.Where.HERE, disclosure, null);
      all.append("== ").append(disclosure).append('\n').append(SlackShown.of(body)).append('\n');
    }
    Path file = GOLDEN.resolve(story.replace(".txt", "").toLowerCase(Locale.ROOT) + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, all);
    }
    assertThat(all.toString()).isEqualTo(Files.readString(file));
  }

  @Tag("long")
  @Test
  void every_case_of_the_corpus_keeps_to_the_limits_of_block_kit() {
    List<Submission> all = new ArrayList<>();
    for (String file : CORPUS) {
      List<Submission> some =
          Cases.of(file + ".jsonl").stream().map(LabelledCase::submission).toList();
      all.addAll(some);
      all.add(together(some));
    }
    for (Submission submission : all) {
      keepsToTheLimits(SlackCards.judged(submission, List.of(NOTICE)));
    }
  }

  /** Everything at once: larger than any case there is. */
  private static Submission together(List<Submission> some) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (int at = 0; at < some.size(); at++) {
      String name = at + ". ";
      some.get(at).exhibits().forEach(one -> exhibits.add(one.named(name + one.name())));
    }
    return new Submission(some.getFirst().kind(), "All", List.of(), exhibits, List.of());
  }

  private static void keepsToTheLimits(BotAnswer.Judged judged) {
    for (Disclosure disclosure : Disclosure.values()) {
      JsonObject card = SlackCards.body(judged, InteractionTarget.Where.HERE, disclosure, null);
      assertThat(BlockKit.refusal(card.getAsJsonArray("content"))).isEmpty();
      assertThat(card.get("text").getAsString()).isEqualTo("Bonafide: case 7 has been screened.");
    }
    for (DialogForm form : DialogForm.values()) {
      JsonObject window =
          SlackCards.body(judged, InteractionTarget.Where.WINDOW, Disclosure.FULL, form);
      assertThat(BlockKit.refusal(window.getAsJsonObject("content"))).isEmpty();
    }
  }

  @Test
  void hostile_words_call_nobody_lead_nowhere_and_crowd_nothing_out() {
    String hostile =
        "could you send the salary to my friend's Payoneer <!channel> <@U1> @here"
            + " https://evil.example/pay &amp; ```code```"
            + " 0x52908400098527886E0F7030069857D2E4169EE7";
    Exhibit chat =
        Exhibit.ofTurns(
            "<!channel>.txt",
            List.of(
                new MessageTurn("<!everyone>", "2026-01-02T10:00:00Z", Role.SUBJECT, hostile),
                new MessageTurn("&".repeat(200), "2026-01-02T11:00:00Z", Role.SUBJECT, hostile),
                new MessageTurn("Ada", "2026-01-02T12:00:00Z", Role.SUBJECT, KEPT_AT_HOME)));
    String name = "<@U2>" + "&漢".repeat(5_000);
    List<String> notices = new ArrayList<>(Collections.nCopies(20, "Not read: " + name));
    notices.add(NOTICE);
    Submission submission =
        new Submission(SubjectKind.CANDIDATE, name, List.of(), List.of(chat), List.of());
    BotAnswer.Judged judged = SlackCards.judged(submission, notices);
    keepsToTheLimits(judged);
    assertThat(
            SlackShown.of(
                SlackCards.body(judged, InteractionTarget.Where.HERE, Disclosure.FULL, null)))
        .contains("Wants to be paid", "Not read: ", "you decide")
        .doesNotContain("<", "@here", "https://", "```", "0x52908400098527886E0F");
    assertThat(
            SlackShown.of(
                SlackCards.body(
                    judged, InteractionTarget.Where.WINDOW, Disclosure.FULL, DialogForm.EVIDENCE)))
        .contains("Payoneer")
        .doesNotContain("<", "@here", "https://", "```", "0x52908400098527886E0F");
  }
}
