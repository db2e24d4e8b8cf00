package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casefile.Turn;
import dev.bonafide.conversation.Answer;
import dev.bonafide.documents.intake.Limits;
import dev.bonafide.report.Particulars;
import dev.bonafide.slack.SlackConnection;
import dev.bonafide.slack.SlackPlatform;
import dev.bonafide.slack.SlackSettings;
import dev.bonafide.terminal.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The verdicts on the stories as a thread in Slack shows them; {@code -Dgolden.write=true} writes
 * what is there now.
 */
class SlackStoriesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/bonafide/bot/slack");
  private static final Path STORIES =
      Path.of(System.getProperty("bonafide.root", ".."), "corpus/stories");
  private static final Particulars PARTICULARS =
      new Particulars("7", Instant.EPOCH, 0, "0.1.0", "0123456789abcdef", "none");
  private static final String NOTICE =
      "A bot wrote this and may be wrong. It recommends; a person decides.";
  private static final int MOST_BYTES = 4_000;

  @ParameterizedTest
  @CsvSource({
    "motoki,CANDIDATE,''",
    "bobby-sierra,CANDIDATE,''",
    "devins-engineer,CANDIDATE,''",
    "ethereum-questions.txt,SOLICITATION,noderunner_tk",
    "linkedin-recruiter.txt,RECRUITER,Claire Ashworth"
  })
  void a_story_fits_one_message_and_reads_as_approved(String story, SubjectKind kind, String name)
      throws IOException {
    String said = said(story, kind, name);
    assertThat(said.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST_BYTES);
    Path file = GOLDEN.resolve(story.replace(".txt", "").toLowerCase(Locale.ROOT) + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, said);
    }
    assertThat(said).isEqualTo(Files.readString(file));
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
                new Turn("<!everyone>", "2026-01-02T10:00:00Z", Role.SUBJECT, hostile),
                new Turn("&".repeat(200), "2026-01-02T11:00:00Z", Role.SUBJECT, hostile)));
    String name = "<@U2>" + "&漢".repeat(5_000);
    List<String> notices = new ArrayList<>(Collections.nCopies(20, "Not read: " + name));
    notices.add(NOTICE);
    Submission submission =
        new Submission(SubjectKind.CANDIDATE, name, List.of(), List.of(chat), List.of());
    String said = said(new Mind().read(submission), notices);
    assertThat(said)
        .contains("Payoneer", "…and 17 more notices", NOTICE)
        .doesNotContain("<", "@here", "https://", "```", "0x52908400098527886E0F");
    assertThat(said.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST_BYTES);
  }

  private static String said(String story, SubjectKind kind, String name) {
    Mind mind = new Mind();
    Submission opened = new Documents(Limits.DEFAULT).open(story, null, STORIES.resolve(story));
    Submission submission =
        new Submission(
            kind,
            name.isEmpty() ? opened.name() : name,
            opened.claims(),
            opened.exhibits(),
            opened.warnings());
    return said(mind.read(submission), List.of(NOTICE));
  }

  private static String said(CaseFile caseFile, List<String> notices) {
    Engine.Catalogue catalogue = Shipped.CATALOGUE;
    Answer answer =
        new Answer.Judged(
            new CaseId(new Tenant("slack:T0"), 7),
            catalogue.examiner().examine(caseFile),
            PARTICULARS,
            notices,
            5);
    try (SlackConnection nowhere = new SlackConnection(new SlackSettings("", "", ""))) {
      return new SlackPlatform(nowhere, Clock.systemUTC(), new SlackDesk(Limits.DEFAULT))
          .layOut(answer);
    }
  }
}
