package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Cases;
import dev.bonafide.bot.DiscordCards;
import dev.bonafide.bot.SlackCards;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.testkit.telegram.Said;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** That what is laid out for a phone takes no more lines there, in letters as wide as any app's. */
@Tag("long")
@InBrowser
class CardLinesTest {
  private static final int STEP = 33;
  private static final int LINES = 12;

  private static List<BotAnswer.Judged> some() {
    List<BotAnswer.Judged> some = new ArrayList<>();
    some.add(SlackCards.story("bobby-sierra", SubjectKind.CANDIDATE, ""));
    for (String file : List.of("tune/candidate", "tune/job_post", "tune/recruiter")) {
      List<LabelledCase> cases = Cases.of(file + ".jsonl");
      for (int at = 0; at < cases.size(); at += STEP) {
        some.add(SlackCards.judged(cases.get(at).submission(), List.of("Not read: 2 photos.")));
      }
    }
    return some;
  }

  @Test
  void a_card_takes_twelve_lines_at_most_on_a_phone(Visitor visitor) {
    visitor.look(new Look(360, 780, false, true));
    for (BotAnswer.Judged judged : some()) {
      for (Disclosure disclosure : List.of(Disclosure.FULL, Disclosure.REDACTED)) {
        show(
            visitor,
            BlockKitPage.of(
                SlackCards.body(judged, InteractionTarget.Where.HERE, disclosure, null)));
        holds(visitor, ".section, .context");
      }
      show(visitor, DiscordPage.of(DiscordCards.found(judged), false));
      holds(visitor, ".text");
      for (BotLanguage language : List.of(BotLanguage.ENGLISH, BotLanguage.RUSSIAN)) {
        show(visitor, telegram(judged, language));
        holds(visitor, ".said");
      }
    }
  }

  private static void holds(Visitor visitor, String selector) {
    assertThat(ShownLines.of(visitor, selector))
        .as(() -> visitor.driver().findElement(By.tagName("body")).getText())
        .isBetween(3, LINES);
  }

  private static String telegram(BotAnswer.Judged judged, BotLanguage language) {
    String html = CardText.of(judged, TelegramMessages.in(language));
    Said said = new Said(0, 0, "", html, List.of(), 0, true, false, 0, null);
    return DrawnChat.of(language.code(), "Max", List.of("Hi"), said);
  }

  private static void show(Visitor visitor, String page) {
    visitor.driver().get("about:blank");
    visitor.run("document.open(); document.write(arguments[0]); document.close()", page);
  }
}
