package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.chat.card.Audience;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.discord.card.DiscordMessages;
import dev.bonafide.discord.card.DiscordVerdictCard;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.telegram.card.CardText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a finding is shown, it begins with the words that carry it, in the subject's own. */
class TellingQuotesTest {
  private static final String CHAT =
      """
      Petra: If we get to an offer, we'd ship the laptop to your home address, please send it to me.
      Tomas: Please ship to my cousin's, Jason Miller, 2218 Elm Grove Rd, Nashville. I am traveling and he will receive it for me.
      Petra: In the US? But you are in Bratislava?
      Tomas: Yes, I will visit him for a few months. He will turn it on and I will connect to it with AnyDesk until I arrive.
      Petra: Hm. And for payroll, we pay to a bank account in your own name.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {"stories/stories", "cards/candidate", "cards/recruiter", "tune/candidate"})
  void nothing_of_others_stands_before_the_subject_s_own_words_but_a_question_they_answer(
      String cases) {
    for (LabelledCase one : Cases.of(cases + ".jsonl")) {
      page(SlackCards.judged(one.submission(), List.of()))
          .filter(point -> !point.contradiction())
          .forEach(point -> assertThat(isInOrder(point)).as("%s %s", one.id(), point).isTrue());
    }
  }

  private static boolean isInOrder(Point point) {
    List<ShownQuote> quotes = point.quotes();
    boolean isOwn = quotes.stream().anyMatch(TellingQuotesTest::isTelling);
    ShownQuote first = quotes.getFirst();
    return !isOwn
        || isTelling(first)
        || (first.weight().asks() && quotes.get(1).role() == Role.SUBJECT);
  }

  /** By the subject, and more than a word. */
  private static boolean isTelling(ShownQuote quote) {
    return quote.role().isOfSubject() && quote.words().length() >= 12;
  }

  @Test
  void where_the_laptop_goes_is_quoted_first_on_every_card_and_in_every_report() {
    BotAnswer.Judged judged = judged();
    Point shipping =
        page(judged).filter(one -> one.title().contains("laptop")).findFirst().orElseThrow();
    assertThat(shipping.quotes().getFirst().words()).startsWith("Please ship to my cousin's");
    String slack =
        SlackShown.of(SlackCards.body(judged, InteractionTarget.Where.HERE, Disclosure.FULL, null));
    String discord =
        String.join(
            "\n",
            new DiscordVerdictCard(judged, Audience.MEMBER, true, DiscordMessages.ENGLISH)
                .written(""));
    for (String card : List.of(slack, discord, CardText.of(judged, Phrasebook.ENGLISH))) {
      String quoted = card.substring(card.indexOf("laptop"));
      assertThat(quoted.substring(quoted.indexOf('“')))
          .as(card)
          .startsWith("“Please ship to my cousin");
    }
  }

  private static Stream<Point> page(BotAnswer.Judged judged) {
    ReportPage page = ReportPage.of(judged.examination(), judged.particulars());
    return Stream.concat(page.found().stream(), page.noted().stream());
  }

  private static BotAnswer.Judged judged() {
    Exhibit chat = new Exhibit("chat", ExhibitKind.MESSAGES, CHAT, "Tomas", null, false);
    return SlackCards.judged(
        new Submission(SubjectKind.CANDIDATE, "Tomas", List.of(), List.of(chat), List.of()),
        List.of());
  }
}
