package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.chat.card.Audience;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.discord.card.DiscordVerdictCard;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.ReportPage;
import dev.bonafide.telegram.card.CardText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs that a card has no room for are counted on it. */
class LeftOutTest {
  private static final String NOTICE = "Not read: 2 photos.";

  @ParameterizedTest
  @ValueSource(strings = {"stories/stories", "cards/candidate", "cards/job_post"})
  void a_card_that_leaves_findings_out_says_how_many_and_where_they_are(String cases) {
    List<String> untold = new ArrayList<>();
    for (LabelledCase one : Cases.of(cases + ".jsonl")) {
      BotAnswer.Judged judged = SlackCards.judged(one.submission(), List.of(NOTICE));
      JsonObject body =
          SlackCards.body(judged, InteractionTarget.Where.HERE, Disclosure.FULL, null);
      untold(judged, SlackShown.of(body).replaceAll("(?m)^[*]", "<b>"), untold);
      for (Audience audience : List.of(Audience.MODERATOR, Audience.MEMBER)) {
        untold(
            judged,
            String.join("\n", new DiscordVerdictCard(judged, audience, true).written(""))
                .replaceAll("(?m)^[*]{2}", "<b>"),
            untold);
      }
      untold(judged, CardText.of(judged, Phrasebook.ENGLISH), untold);
    }
    assertThat(untold).isEmpty();
  }

  private static void untold(BotAnswer.Judged judged, String card, List<String> untold) {
    ReportPage page = ReportPage.of(judged.examination(), judged.particulars());
    int all = page.found().isEmpty() ? page.slight().size() : page.found().size();
    int shown = card.split("<b>", -1).length - 2;
    int left = all - shown;
    String evidence = Phrasebook.ENGLISH.say("offer.evidence");
    String told = Phrasebook.ENGLISH.say("card.left", left, evidence);
    String brief = Phrasebook.ENGLISH.say("card.left.brief", left, evidence);
    if (shown > 0 && left > 0 && !card.contains(told) && !card.contains(brief)) {
      untold.add(card);
    }
  }
}
