package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.chat.card.Audience;
import dev.bonafide.chat.card.PhoneColumn;
import dev.bonafide.chat.card.ShortCard;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.discord.card.DiscordButtons;
import dev.bonafide.discord.card.DiscordMessages;
import dev.bonafide.discord.card.DiscordVerdictCard;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.ReportPage;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.telegram.card.TelegramButtons;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.testkit.slack.workspace.Words;
import dev.bonafide.verdict.Verdict;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every card of the corpus as it stands on a phone that is 360 pixels wide, in the columns that the
 * adapters state; that a browser makes no more lines of them {@code CardLinesTest} sees.
 */
@Order(1) // It takes longest.
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class ShortCardsTest {
  private static final int BUTTONS = 5;
  private static final PhoneColumn SLACK = new PhoneColumn(292 / 16.0);
  private static final PhoneColumn DISCORD = new PhoneColumn(237 / 16.8);
  private static final PhoneColumn TELEGRAM = new PhoneColumn(286 / 16.0);
  private static final String NOTICE = "Not read: 2 photos.";

  /** What no one can use, and what is for others than those who read it here. */
  private static final List<String> USELESS =
      List.of("came back clean", "skipped", "checks could", "lawyer", "FBI", "null");

  /** What a moderator has not: an author they know, a note of their own, someone to hire. */
  private static final List<String> NOT_MODERATED =
      List.of("author", "Your note", "an offer", "No offer", "references");

  /** A question of someone who would do the job. */
  private static final Pattern ASKED_FOR_ONESELF =
      Pattern.compile("(?m)^Ask(?: the poster)?: .*\\b(?:I|me|my)\\b");

  /** Quotes cut at both ends, and places for words that no one filled. */
  private static final Pattern UNREADABLE =
      Pattern.compile("“…[^“”]*…”|\\{[0-9]}|\\b(?:card|quote|talk|summary)\\.[a-z_]+\\b");

  private static final Pattern TO_DO = Pattern.compile("(?s)\n\\*[^\n]+\\*.*\n→ ");

  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tune/candidate",
        "tune/job_post",
        "tune/recruiter",
        "tune/solicitation",
        "stories/stories",
        "cards/candidate",
        "cards/job_post",
        "cards/recruiter",
        "cards/solicitation"
      })
  void every_card_has_twelve_lines_and_five_buttons_at_most_and_says_what_can_be_used(
      String cases) {
    for (LabelledCase one : Cases.of(cases + ".jsonl")) {
      BotAnswer.Judged judged = SlackCards.judged(one.submission(), List.of(NOTICE));
      slack(judged, Disclosure.FULL);
      slack(judged, Disclosure.REDACTED);
      for (BotLanguage language : BotLanguage.values()) {
        discord(judged, DiscordMessages.in(language));
        telegram(judged, TelegramMessages.in(language));
      }
    }
  }

  @Test
  void a_post_that_wants_a_program_run_is_answered_with_running_nothing() {
    assertThat(
            stopped(
                "Playtesters wanted for our new shooter. Download the launcher from the link in DM,"
                    + " and turn off your antivirus first because it blocks the anticheat."))
        .contains("Do not reply. Run nothing that they sent.");
  }

  @Test
  void a_post_that_wants_a_wallet_connected_is_answered_with_connecting_none() {
    assertThat(
            stopped(
                "Looking for testers for our new online game, 90 USDT per hour. Download the setup"
                    + " from the link in my bio, switch off Windows Defender so that the anti-cheat"
                    + " can load, and connect your wallet for the payout."))
        .contains("Do not reply. Install nothing, and connect no wallet.");
  }

  @Test
  void a_post_that_asks_first_says_what_not_to_run_before_a_second_question() {
    String card =
        card(
            "Playtesters wanted for our new shooter. Download the launcher from the link in DM,"
                + " and turn off your antivirus first because it blocks the anticheat.");
    assertThat(card).contains("Ask first", "→ Run nothing that they sent.");
    int first = card.indexOf("Ask: ");
    int second = card.indexOf("Ask: ", first + 1);
    assertThat(first).isPositive();
    assertThat(second < 0 || second > card.indexOf("→ ")).as(card).isTrue();
  }

  @Test
  void a_card_that_speaks_of_facts_names_one() {
    assertThat(card("stories/stories", "story-devins-engineer"))
        .contains("Claims to speak a language but cannot (fact)");
  }

  @Test
  void an_amount_is_quoted_where_the_sign_is_about_pay() {
    assertThat(card("check-8/job_post", "b8-b-01"))
        .contains("Promises a lot of money")
        .containsPattern("“[^“”]*£240 a day");
  }

  private static String card(String cases, String id) {
    LabelledCase one =
        Cases.of(cases + ".jsonl").stream()
            .filter(labelled -> labelled.id().equals(id))
            .findFirst()
            .orElseThrow();
    return CardText.of(SlackCards.judged(one.submission(), List.of()), Phrasebook.ENGLISH);
  }

  /** The card of a post that asks for two other things as well, so that its words stop it. */
  private static String stopped(String post) {
    return card(
        post
            + " An interview is not necessary, the company trusts your experience."
            + " Earn 200-500 usd a day with only your phone, write me on telegram.");
  }

  private static String card(String post) {
    Exhibit all = Exhibit.of("post", ExhibitKind.JOB_POST, post);
    Submission submission =
        new Submission(SubjectKind.JOB_POST, null, List.of(), List.of(all), List.of());
    return discord(
        SlackCards.judged(submission, List.of(NOTICE)), Audience.MEMBER, DiscordMessages.ENGLISH);
  }

  private static void slack(BotAnswer.Judged judged, Disclosure disclosure) {
    JsonObject body = SlackCards.body(judged, InteractionTarget.Where.HERE, disclosure, null);
    JsonArray blocks = body.getAsJsonArray("content");
    int lines = 0;
    for (JsonElement element : blocks) {
      JsonObject block = element.getAsJsonObject();
      switch (block.get("type").getAsString()) {
        case "actions" ->
            assertThat(block.getAsJsonArray("elements").size()).isLessThanOrEqualTo(BUTTONS);
        case "context" -> lines += SLACK.of(12 / 16.0).lines(text(first(block)));
        default -> lines += lines(Words.of(block), SLACK, "*");
      }
    }
    String shown = SlackShown.of(body);
    holds(lines, shown);
    asksFirst(judged, shown, Phrasebook.ENGLISH);
    isNoAllClear(judged, shown, Phrasebook.ENGLISH);
    asksNothingOfWhoIsToStop(judged, shown, Phrasebook.ENGLISH);
    if (judged.examination().assessment().verdict() instanceof Verdict.HighRisk) {
      assertThat(shown).as("what to do follows what was found").containsPattern(TO_DO);
    }
    assertThat(shown).doesNotContain("[Erase case]").contains(", Erase case]");
    assertThat(shown.contains("[Evidence]")).as(shown).isEqualTo(isFound(judged));
  }

  private static boolean isFound(BotAnswer.Judged judged) {
    return !judged.examination().assessment().findings().isEmpty();
  }

  private static JsonObject first(JsonObject block) {
    return block.getAsJsonArray("elements").get(0).getAsJsonObject();
  }

  private static String text(JsonObject text) {
    return text.get("text").getAsString().replaceAll("&(?:amp|lt|gt);", "+");
  }

  private static void discord(BotAnswer.Judged judged, Phrasebook book) {
    String above =
        book.say("origin.posted", 1)
            + " · [%s](https://discord.example) · ".formatted(book.say("origin.show"))
            + book.say("origin.trial");
    for (Audience audience : List.of(Audience.MODERATOR, Audience.MEMBER)) {
      List<String> texts = new DiscordVerdictCard(judged, audience, true, book).written(above);
      String shown =
          String.join("\n", texts).replace("<#1>", "#jobs").replaceAll("\\]\\([^)]*\\)", "");
      holds(lines(shown.replaceAll("\\\\(.)", "$1"), DISCORD, "**"), shown);
      asksFirst(judged, discord(judged, audience, book), book);
      if (audience == Audience.MODERATOR) {
        assertThat(said(shown)).as(shown).doesNotContain(NOT_MODERATED);
        assertThat(shown).doesNotContainPattern(ASKED_FOR_ONESELF);
      } else if (Audience.isToStop(judged)) {
        assertThat(shown).contains("**" + book.say("verdict.high_risk") + "**");
      }
    }
    DiscordButtons buttons = new DiscordButtons(judged, "marker", book);
    assertThat(buttons.forModerators(true, true).getFirst().getButtons())
        .extracting(Button::getLabel)
        .startsWith(book.say(isFound(judged) ? "offer.evidence" : "card.looked"))
        .doesNotContain(book.say("button.undo"));
    boolean checked = judged.examination().assessment().verdict().level() > 0;
    assertThat(buttons.forAsker(true).getFirst().getButtons())
        .filteredOn(button -> button.getLabel().equals(book.say("button.send")))
        .extracting(Button::getStyle)
        .containsOnly(checked ? ButtonStyle.PRIMARY : ButtonStyle.SECONDARY);
    for (var rows : List.of(buttons.forModerators(true, true), buttons.forAsker(true))) {
      assertThat(rows.stream().flatMap(row -> row.getComponents().stream()))
          .filteredOn(Button.class::isInstance)
          .hasSizeLessThanOrEqualTo(BUTTONS);
    }
  }

  /** Where nothing stands above it. */
  private static String discord(BotAnswer.Judged judged, Audience audience, Phrasebook book) {
    return String.join("\n", new DiscordVerdictCard(judged, audience, true, book).written(""));
  }

  private static void telegram(BotAnswer.Judged judged, Phrasebook book) {
    String card = CardText.of(judged, book);
    String shown = card.replace("<b>", "**").replace("</b>", "**").replaceAll("</?i>", "");
    holds(lines(shown.replaceAll("&(?:amp|lt|gt);", "+"), TELEGRAM, "**"), card);
    asksFirst(judged, shown, book);
    isNoAllClear(judged, card, book);
    asksNothingOfWhoIsToStop(judged, shown, book);
    List<TelegramReply.Key> keys =
        TelegramButtons.of(judged, book, 0).stream().flatMap(List::stream).toList();
    assertThat(keys).hasSizeLessThanOrEqualTo(BUTTONS + judged.choices().size());
    copiesWhatItAsks(judged, keys, card, book);
  }

  private static void copiesWhatItAsks(
      BotAnswer.Judged judged, List<TelegramReply.Key> keys, String card, Phrasebook book) {
    String asked = book.say("card.asked", "").strip();
    long questions =
        judged.choices().isEmpty()
            ? card.lines().filter(line -> line.startsWith(asked)).count()
            : 0;
    assertThat(keys).as(card).filteredOn(key -> !key.copied().isEmpty()).hasSize((int) questions);
  }

  /** Small print is counted as if it were as large as the rest: never less. */
  private static int lines(String shown, PhoneColumn column, String bold) {
    return shown
        .lines()
        .filter(line -> !line.startsWith("-# "))
        .mapToInt(
            line -> (line.startsWith(bold) ? column.bold() : column).lines(line.replace(bold, "")))
        .sum();
  }

  private static void holds(int lines, String card) {
    assertThat(lines).as(card).isBetween(3, ShortCard.LINES);
    assertThat(card).doesNotContain(USELESS).doesNotContainPattern(UNREADABLE);
  }

  /** What asks begins with its question, and says that it accuses no one. */
  private static void asksFirst(BotAnswer.Judged judged, String card, Phrasebook book) {
    ReportPage page = ReportPage.of(judged.examination(), judged.particulars(), book);
    if (page.verdict() instanceof Verdict.Verify) {
      assertThat(card).contains(book.say("summary.ask"));
      if (judged.choices().isEmpty()) {
        assertThat(card).containsAnyOf(asking(book));
      }
    }
  }

  /** Where rules alone know nothing, a card says how many frauds they miss. */
  private static void isNoAllClear(BotAnswer.Judged judged, String card, Phrasebook book) {
    if (judged.examination().assessment().verdict() instanceof Verdict.NoRedFlags) {
      assertThat(card)
          .contains(judged.examination().assessment().cautions().stream().map(book::say).toList());
    }
  }

  private static void asksNothingOfWhoIsToStop(
      BotAnswer.Judged judged, String card, Phrasebook book) {
    if (Audience.isToStop(judged)) {
      assertThat(card).doesNotContain(asking(book));
    }
  }

  private static String[] asking(Phrasebook book) {
    return new String[] {
      book.say("card.asked", "").strip(), book.say("card.asked.poster", "").strip()
    };
  }

  /** What the bot says itself: neither quotes nor titles nor the names of cases. */
  private static String said(String card) {
    return card.lines()
        .filter(line -> !line.startsWith("**") && !line.matches("\\P{L}*(?:Ask|Job post|Offer).*"))
        .map(line -> line.replaceAll("“[^”]*”", "“”"))
        .collect(Collectors.joining("\n"));
  }
}
