package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.chat.card.Audience;
import dev.bonafide.chat.card.PhoneColumn;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Disclosure;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.discord.card.DiscordVerdictCard;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.identifier.Defanged;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.telegram.card.TelegramMessages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a card has no room for, its first finding stands there with words of the evidence. */
class CardQuotesTest {
  private static final int TELLING = 24;
  private static final int SHORT = 12;
  private static final int ROOMY = 4;
  private static final String ABOVE =
      "Found in <#1> · [to the post](https://discord.example) · trying out";

  private static final List<String> NOTICES =
      List.of("Not read: 2 photos.", "The words have changed since; this is of the older ones.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tune/candidate",
        "tune/job_post",
        "tune/recruiter",
        "tune/solicitation",
        "stories/stories"
      })
  void the_first_finding_of_every_card_is_shown_with_its_quote(String cases) {
    for (LabelledCase one : Cases.of(cases + ".jsonl")) {
      BotAnswer.Judged judged = SlackCards.judged(one.submission(), NOTICES);
      quoted(judged, Phrasebook.ENGLISH, slack(judged), 292 / 16.0);
      for (Audience audience : List.of(Audience.MODERATOR, Audience.MEMBER)) {
        for (String above : List.of("", ABOVE)) {
          quoted(judged, Phrasebook.ENGLISH, discord(judged, audience, above), 237 / 16.0);
        }
      }
      for (BotLanguage language : BotLanguage.values()) {
        Phrasebook book = TelegramMessages.in(language);
        quoted(judged, book, CardText.of(judged, book), 286 / 16.0);
      }
    }
  }

  private static String slack(BotAnswer.Judged judged) {
    return SlackShown.of(
        SlackCards.body(judged, InteractionTarget.Where.HERE, Disclosure.FULL, null));
  }

  private static String discord(BotAnswer.Judged judged, Audience audience, String above) {
    return String.join("\n", new DiscordVerdictCard(judged, audience, true).written(above));
  }

  private static void quoted(BotAnswer.Judged judged, Phrasebook book, String card, double ems) {
    ReportPage page = ReportPage.of(judged.examination(), judged.particulars(), book);
    List<Point> points = page.found().isEmpty() ? page.slight() : page.found();
    points.stream()
        .findFirst()
        .filter(point -> !point.quotes().isEmpty())
        .ifPresent(point -> quoted(point, card, new PhoneColumn(ems).bold()));
  }

  private static void quoted(Point point, String card, PhoneColumn column) {
    String shown = letters(card);
    List<String> quotes = point.quotes().stream().map(ShownQuote::words).map(Defanged::of).toList();
    assertThat(quotes).as(card).anyMatch(quote -> shown.contains("“" + letters(start(quote))));
    boolean fits = quotes.stream().anyMatch(quote -> fits(point, quote, column));
    if (fits && !point.contradiction() && !card.startsWith(ABOVE)) {
      assertThat(quotes).as(card).anyMatch(quote -> shown.contains("“" + letters(quote) + "”"));
    }
  }

  private static boolean fits(Point point, String quote, PhoneColumn column) {
    String whole = point.number() + ". " + point.title() + ": “" + quote + "”";
    return quote.length() >= SHORT && column.lines(whole) <= ROOMY;
  }

  /** Fewer of its letters say nothing; a contradiction has half as many of each side. */
  private static String start(String quote) {
    int telling = Math.min(TELLING / 2, quote.codePointCount(0, quote.length()));
    return quote.substring(0, quote.offsetByCodePoints(0, telling - 1));
  }

  /** What is written, without what a platform writes for it. */
  private static String letters(String text) {
    return text.replaceAll("&(?:amp|lt|gt);|<[^>]*>|[^\\p{L}\\p{N}“”]", "");
  }
}
