package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.bot.SlackCards;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.conversation.watch.Watch;
import dev.bonafide.phrasebook.Phrasebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Cards, windows and pages for Slack from their real blocks, as people see them on a phone and on a
 * desk; {@code -Dgolden.write=true} takes the guide's pictures again.
 */
@Tag("long")
@InBrowser
class SlackCardsTest {
  private static final Path SEEN = Path.of("target/screenshots/slack");
  private static final Path GUIDE = Visitor.root().resolve("docs/pictures");
  private static final Look PHONE = new Look(360, 780, false, true);
  private static final Look DESK = new Look(760, 780, false, true);
  private static final int LARGEST = 256 * 1024;
  private static final Instant AT = Instant.parse("2026-03-02T09:12:00Z");

  /** What there is to see, and whether the guide shows it. */
  private static Map<String, JsonObject> all() {
    BotAnswer.Judged judged = SlackCards.story("bobby-sierra", SubjectKind.CANDIDATE, "");
    BotAnswer.Judged heavy = SlackCards.story("motoki", SubjectKind.CANDIDATE, "");
    Map<String, JsonObject> all = new LinkedHashMap<>();
    all.put("card", here(judged, Disclosure.FULL));
    all.put("card-heavy", here(heavy, Disclosure.FULL));
    all.put("card-asks", here(asks(), Disclosure.FULL));
    all.put("card-unknown", here(unknown(), Disclosure.FULL));
    all.put("card-wide", here(judged, Disclosure.REDACTED));
    all.put("evidence", window(judged, DialogForm.EVIDENCE));
    all.put("answer", window(judged, DialogForm.ANSWER));
    all.put("ruling", window(judged, DialogForm.RULING));
    all.put("outcome", window(judged, DialogForm.OUTCOME));
    all.put("erase", window(judged, DialogForm.ERASE));
    all.put("form", form());
    all.put("home", home());
    all.put("trial", trial());
    return all;
  }

  private static BotAnswer.Judged asks() {
    return SlackCards.story("ethereum-questions.txt", SubjectKind.SOLICITATION, "noderunner_tk");
  }

  private static BotAnswer.Judged unknown() {
    Exhibit call =
        Exhibit.of(
            "call",
            null,
            """
            Bo Lund: Thanks for the call, I am glad that we found the time for it today.
            Ada Reyes: Tell me about your last project, and what you did there.
            Bo Lund: I moved our billing to Kotlin and broke the invoices of March. It took us\
             a weekend to fix with Petra from support.
            Ada Reyes: When could you start?
            Bo Lund: In six weeks, and I would like to take one week off in between.
            """);
    return SlackCards.judged(
        new Submission(SubjectKind.CANDIDATE, "Bo Lund", List.of(), List.of(call), List.of()),
        List.of());
  }

  private static JsonObject here(BotAnswer answer, Disclosure disclosure) {
    return SlackCards.body(answer, InteractionTarget.Where.HERE, disclosure, null);
  }

  private static JsonObject window(BotAnswer answer, DialogForm form) {
    return SlackCards.body(answer, InteractionTarget.Where.WINDOW, Disclosure.FULL, form);
  }

  private static JsonObject form() {
    BotAnswer told = new BotAnswer.Told(List.of(""));
    RichContent guess =
        new RichContent.Guess(
            new Submission(SubjectKind.CANDIDATE, "Bobby Sierra", List.of(), List.of(), List.of()));
    return SlackCards.body(
        told, InteractionTarget.Where.WINDOW, Disclosure.FULL, DialogForm.SUBJECT, guess);
  }

  private static JsonObject home() {
    RichContent cases =
        new RichContent.Cases(
            List.of(
                line(9, "C1/1700000300.000100", "Bobby Sierra", "Ask first"),
                line(7, "D1/1700000200.000100", "job post", "Nothing known")),
            Command.Overview.FIRST,
            true,
            Phrasebook.ENGLISH.paragraphs(
                "talk.privacy", Phrasebook.ENGLISH.say("talk.looks-rules")));
    BotAnswer settings =
        new BotAnswer.Told(
            List.of(
                "Settings for everyone here: subject detected from the evidence, questions 3."));
    return SlackCards.body(settings, InteractionTarget.Where.HOME, Disclosure.FULL, null, cases);
  }

  private static RichContent.Line line(
      long number, String conversation, String subject, String verdict) {
    CaseId id = new CaseId(SlackCards.ID.tenant(), number);
    return new RichContent.Line(id, conversation, AT, subject, verdict);
  }

  private static JsonObject trial() {
    Watch watch = new Watch(Watch.Mode.TRIAL, "U1", AT, 41, AT);
    List<Flagged> flagged =
        List.of(
            flagged("Ask first", "Wants to be paid through someone else's account"),
            flagged(
                "Stop until this is cleared",
                "Pays someone to keep a computer running for remote access",
                "Wants to appear to be working from another place"));
    BotAnswer told =
        new BotAnswer.Told(
            List.of(
                "On trial since 2026-03-02, saying nothing: 41 messages were checked.",
                "2 would have been flagged.",
                "Say “settings watch on” there to have it answer from now on, or “settings watch"
                    + " off” to end the trial."));
    RichContent trial = new RichContent.Trial("C1", watch, flagged);
    return SlackCards.body(told, InteractionTarget.Where.DIRECT, Disclosure.FULL, null, trial);
  }

  private static Flagged flagged(String verdict, String... findings) {
    return new Flagged(
        "https://acme.slack.com/archives/C1/p1700000000000100", AT, verdict, List.of(findings));
  }

  @Test
  void everything_has_room_on_a_phone_and_on_a_desk_by_day_and_by_night(Visitor visitor)
      throws IOException {
    Files.createDirectories(SEEN);
    for (Map.Entry<String, JsonObject> one : all().entrySet()) {
      for (Look look : List.of(PHONE, PHONE.dark(), DESK, DESK.dark())) {
        show(visitor, one.getValue(), look);
        assertThat(Narrow.tooWide(visitor)).as("%s, %s", one.getKey(), look).isEmpty();
        Files.write(SEEN.resolve(one.getKey() + "-" + look + ".png"), visitor.picture(true));
      }
    }
  }

  @Test
  void the_guide_shows_the_card_the_form_and_the_trial(Visitor visitor) throws IOException {
    Map<String, JsonObject> all = all();
    keep(visitor, "slack-card.png", all.get("card"), DESK);
    keep(visitor, "slack-card-phone.png", all.get("card"), PHONE.dark());
    keep(visitor, "slack-form.png", all.get("form"), DESK);
    keep(visitor, "slack-ruling.png", all.get("ruling"), DESK);
    keep(visitor, "slack-home.png", all.get("home"), DESK);
    keep(visitor, "slack-trial.png", all.get("trial"), DESK);
  }

  private static void keep(Visitor visitor, String name, @Nullable JsonObject body, Look look)
      throws IOException {
    show(visitor, Objects.requireNonNull(body), look);
    byte[] picture = visitor.picture(true);
    assertThat(picture.length).isLessThan(LARGEST);
    if (Boolean.getBoolean("golden.write")) {
      Files.write(GUIDE.resolve(name), picture);
    }
  }

  /** As tall as it is, and no taller. */
  private static void show(Visitor visitor, JsonObject body, Look look) {
    visitor.look(look.tall(200));
    visitor.driver().get("about:blank");
    visitor.run(
        "document.open(); document.write(arguments[0]); document.close()", BlockKitPage.of(body));
    double height = Visitor.number(visitor.run("return document.body.scrollHeight"));
    visitor.look(look.tall((int) height));
  }
}
