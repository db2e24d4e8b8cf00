package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.chat.card.Audience;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.discord.card.DiscordMessages;
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
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a card has no room for, its first finding stands there with words of the evidence, in
 * whole words, and with the one who said them.
 */
@Tag("long")
@Order(2) // It takes nearly longest.
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class CardQuotesTest {
  /** Fewer characters say nothing. */
  private static final int TELLING = 10;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private static final Pattern QUOTED = Pattern.compile("“([^“”]*)”");

  /** A title of a finding, and then a quote of no one. */
  private static final Pattern UNNAMED = Pattern.compile("(?m)^\\*[^*]*\\.\\* “");

  private static final String ABOVE =
      "Posted in <#1> · [show post](https://discord.example) · mods only";

  private static final List<String> NOTICES =
      List.of("Not read: 2 photos.", "The words have changed since; this is of the older ones.");

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
  void the_first_finding_of_every_card_is_shown_with_its_quote(String cases) {
    for (LabelledCase one : Cases.of(cases + ".jsonl")) {
      BotAnswer.Judged judged = SlackCards.judged(one.submission(), NOTICES);
      String slack = slack(judged);
      quoted(judged, Phrasebook.ENGLISH, slack);
      assertThat(UNNAMED.matcher(slack).find()).as(slack).isFalse();
      for (Audience audience : List.of(Audience.MODERATOR, Audience.MEMBER)) {
        for (String above : List.of("", ABOVE)) {
          quoted(judged, Phrasebook.ENGLISH, discord(judged, audience, above));
        }
      }
      for (BotLanguage language : BotLanguage.values()) {
        Phrasebook book = TelegramMessages.in(language);
        quoted(judged, book, CardText.of(judged, book));
      }
    }
  }

  private static String slack(BotAnswer.Judged judged) {
    return SlackShown.of(
        SlackCards.body(judged, InteractionTarget.Where.HERE, Disclosure.FULL, null));
  }

  private static String discord(BotAnswer.Judged judged, Audience audience, String above) {
    return String.join(
        "\n",
        new DiscordVerdictCard(judged, audience, true, DiscordMessages.ENGLISH).written(above));
  }

  private static void quoted(BotAnswer.Judged judged, Phrasebook book, String card) {
    ReportPage page = ReportPage.of(judged.examination(), judged.particulars(), book);
    List<Point> points = page.found().isEmpty() ? page.slight() : page.found();
    points.stream()
        .findFirst()
        .filter(point -> !point.quotes().isEmpty())
        .ifPresent(point -> quoted(point, book.say("quote.link"), card));
  }

  private static void quoted(Point point, String link, String card) {
    List<String> quotes =
        Stream.concat(Stream.of(point), point.members().stream())
            .flatMap(one -> one.quotes().stream())
            .map(ShownQuote::words)
            .map(Defanged::of)
            .flatMap(
                words -> Stream.of(words, words.replaceAll("hxxps?://\\S*[^\\s.,;:!?)]", link)))
            .toList();
    String shown = card.replaceAll("&(?:amp|lt|gt|quot);|<[^>]*>|\\\\", "");
    assertThat(QUOTED.matcher(shown).results())
        .as(card)
        .anyMatch(one -> quotes.stream().anyMatch(quote -> isOf(one.group(1), quote)));
  }

  /** The same, or its beginning and then its end with a mark for what is left out between. */
  private static boolean isOf(String shown, String quote) {
    int gap = shown.indexOf(" … ");
    if (gap < 0 || isCutOf(shown, quote)) {
      return isCutOf(shown, quote);
    }
    List<String> all = words(quote);
    List<String> first = words(shown.substring(0, gap));
    List<String> last = words(shown.substring(gap + 3));
    int from = Collections.indexOfSubList(all, first);
    int to = Collections.lastIndexOfSubList(all, last);
    return from >= 0 && to > from + first.size() && shown.length() >= TELLING;
  }

  /** The whole quote, or so much of it that it says something, in whole words and marked as cut. */
  private static boolean isCutOf(String shown, String quote) {
    List<String> all = words(quote);
    List<String> some = words(shown);
    boolean whole = some.equals(all);
    boolean cut = shown.startsWith("…") || shown.endsWith("…");
    boolean part = Collections.indexOfSubList(all, some) >= 0 || isUnspaced(shown, quote);
    return whole || (cut && part && shown.length() >= TELLING);
  }

  private static boolean isUnspaced(String shown, String quote) {
    return shown.codePoints().anyMatch(letter -> letter >= 0x2E80)
        && String.join("", words(quote)).contains(String.join("", words(shown)));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.replaceAll("&|<[^>]*>|\\\\", ""))
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
