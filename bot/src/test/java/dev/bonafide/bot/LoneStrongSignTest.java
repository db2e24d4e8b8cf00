package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Strength;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.verdict.Weighed;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A single strong sign is asked about, in whatever language it is, and never looks like none. */
class LoneStrongSignTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SOLICITATION | SPANISH | Hola, busco alguien en España que alquile su cuenta de Upwork, le pago el 30% y yo hago el trabajo por AnyDesk
          SOLICITATION | RUSSIAN | Нужен человек с картой, на неё придут деньги, переведёшь 90% в USDT, 10% твои
          CANDIDATE    | ENGLISH | Please ship the laptop to my cousin in Porto, he turns it on and I connect with AnyDesk
          """)
  void is_asked_about(SubjectKind kind, BotLanguage language, String text) {
    Exhibit all = new Exhibit("message", ExhibitKind.MESSAGES, text, null, null, false);
    BotAnswer.Judged judged =
        SlackCards.judged(
            new Submission(kind, null, List.of(), List.of(all), List.of()), List.of());
    assertThat(judged.examination().assessment().counted())
        .extracting(Weighed::finding)
        .anyMatch(one -> one.strength().atLeast(Strength.STRONG));
    Phrasebook book = TelegramMessages.in(language);
    String card = CardText.of(judged, book);
    assertThat(card)
        .doesNotContain(book.say("verdict.no_red_flags"), book.say("card.noted", ""))
        .containsAnyOf(book.say("verdict.verify"), book.say("verdict.high_risk"));
  }
}
