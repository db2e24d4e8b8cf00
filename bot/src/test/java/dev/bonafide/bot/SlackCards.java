package dev.bonafide.bot;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.mail.Address;
import dev.bonafide.report.Particulars;
import dev.bonafide.slack.SlackPlatform;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.slack.card.SlackMessages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bot lays out for Slack, without a Slack. */
public final class SlackCards {
  public static final String NOTICE =
      "A bot wrote this and may be wrong. It recommends; a person decides.";

  public static final CaseId ID = new CaseId(new Tenant("slack:T0"), 7);

  private static final Path STORIES =
      Path.of(System.getProperty("bonafide.root", ".."), "corpus/stories");
  private static final Particulars PARTICULARS =
      new Particulars("7", Instant.EPOCH, 0, "0.1.0", "0123456789abcdef", "none");

  private SlackCards() {}

  /** The verdict on a story of the corpus. */
  public static BotAnswer.Judged story(String story, SubjectKind kind, String name) {
    Submission opened =
        new Documents(TestLimits.UNHURRIED).open(story, null, STORIES.resolve(story));
    Submission submission =
        new Submission(
            kind,
            name.isEmpty() ? opened.name() : name,
            opened.claims(),
            opened.exhibits(),
            opened.warnings());
    return judged(submission, List.of(NOTICE));
  }

  public static BotAnswer.Judged judged(Submission submission, List<String> notices) {
    return new BotAnswer.Judged(
        ID,
        Shipped.ENGINE.examine(new ShippedDistribution().read(submission)),
        PARTICULARS,
        notices,
        5);
  }

  /** As the outbox keeps it. */
  public static JsonObject body(
      BotAnswer answer,
      InteractionTarget.Where where,
      Disclosure disclosure,
      @Nullable DialogForm form) {
    return body(answer, where, disclosure, form, null);
  }

  /** The same, with what belongs to it. */
  public static JsonObject body(
      BotAnswer answer,
      InteractionTarget.Where where,
      Disclosure disclosure,
      @Nullable DialogForm form,
      @Nullable RichContent rich) {
    Message message =
        new Message(
            new Address(ID.tenant(), "slack", "C1/1700000000.000100"),
            "Ev1",
            new Asker("U1", "Ada"),
            "",
            Instant.EPOCH);
    ReplyContext context =
        new ReplyContext(
            message,
            where,
            disclosure,
            form,
            rich,
            ID,
            "0123456789abcdef/1",
            SlackMessages.ENGLISH);
    try (SlackConnection nowhere = new SlackConnection(new SlackSettings("", "", ""))) {
      String body =
          new SlackPlatform(nowhere, Clock.systemUTC(), new SharedFiles(TestLimits.UNHURRIED))
              .layOut(answer, context);
      return JsonParser.parseString(body).getAsJsonObject();
    }
  }
}
