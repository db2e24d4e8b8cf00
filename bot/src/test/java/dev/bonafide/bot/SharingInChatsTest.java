package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.View;
import dev.bonafide.testkit.telegram.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reviewer confirms a fraud, looks at what would be shared, shares it, and takes it back. */
class SharingInChatsTest {
  private static final String WALLET = "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359";

  /** As it is shown: whole, and as nothing that could be followed. */
  private static final String SHOWN = "wallet 0xfb 6916 095c a1df 60bb 79ce 92ce 3ea7 4c37 c5d3 59";

  private static final List<String> PITCH =
      List.of(
          "You buy one computer and keep it at home. You install AnyDesk, I work on it every day",
          "Please send my salary to this wallet: " + WALLET);

  @Test
  void in_telegram_by_two_presses_and_back_by_a_third() throws Exception {
    Person ada = new Person(1_001, "Ada", "en");
    try (TelegramTalk talk = new TelegramTalk(ada)) {
      talk.forward("Leo Moretti", PITCH);
      talk.answers();
      long _ = talk.people().text(ada, "outcome fraud because the bank said so");
      assertThat(talk.answers().getLast().text()).contains("Recorded for case 1");
      talk.tap("Share indicators");
      assertThat(talk.answers().getLast().text())
          .contains("Nothing is shared yet", SHOWN)
          .doesNotContain("Leo");
      talk.tap("Share exactly these");
      assertThat(talk.answers().getLast().text()).contains("Indicators shared from case 1: 1.");
      talk.tap("Take them back");
      assertThat(talk.answers().getLast().text()).contains("taken back from case 1: 1.");
    }
  }

  @Test
  void in_telegram_in_the_persons_own_language() throws Exception {
    Person ada = new Person(1_001, "Ada", "ja");
    try (TelegramTalk talk = new TelegramTalk(ada)) {
      talk.forward("Leo Moretti", PITCH);
      talk.answers();
      long _ = talk.people().text(ada, "outcome fraud because the bank said so");
      talk.answers();
      talk.tap("指標を共有");
      assertThat(talk.answers().getLast().text()).contains("まだ何も共有していません", SHOWN);
      talk.tap("これだけを共有");
      assertThat(talk.answers().getLast().text()).contains("案件1から共有した指標：1件");
    }
  }

  @Test
  void in_slack_the_outcome_offers_it_and_a_press_shares_what_was_shown() {
    try (SlackTalk talk = new SlackTalk()) {
      String chat = "```Leo Moretti: " + String.join(". ", PITCH) + "```";
      String thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, chat, null);
      Said card = talk.screened(thread);
      assertThat(asked(talk, thread)).contains("Only confirmed cases are shared");
      confirms(talk, card);
      talk.await(
          () ->
              talk.slack().ledger().whispers().stream()
                  .anyMatch(one -> one.shown().contains("Share indicators")));
      assertThat(asked(talk, thread)).contains("Nothing is shared yet", SHOWN);
      presses(talk, thread, "saying-0");
      assertThat(told(talk, "Indicators shared")).contains("shared from case 1: 1.");
    }
  }

  private static String asked(SlackTalk talk, String thread) {
    int before = talk.posts(thread).size();
    talk.slack()
        .mention(
            SlackTalk.CLOSED,
            SlackTalk.ADA,
            "<@" + FakeSlack.BOT_USER + "> share indicators",
            thread);
    talk.await(() -> talk.posts(thread).size() > before);
    return talk.standing(talk.posts(thread).getLast());
  }

  private static void confirms(SlackTalk talk, Said card) {
    presses(talk, card, "outcome");
    talk.await(
        () ->
            talk.slack()
                .window(SlackTalk.ADA)
                .filter(window -> window.shown().contains("How did the case end?"))
                .isPresent());
    View window = talk.slack().window(SlackTalk.ADA).orElseThrow();
    var _ =
        talk.slack().submits(window, Map.of("what", "confirmed_fraud", "note", "The bank said so"));
  }

  private static void presses(SlackTalk talk, String thread, String action) {
    presses(talk, talk.posts(thread).getLast(), action);
  }

  private static void presses(SlackTalk talk, Said card, String action) {
    var _ = talk.slack().presses(SlackTalk.ADA, SlackTalk.CLOSED, card.ts(), action);
  }

  private static String told(SlackTalk talk, String words) {
    talk.await(
        () ->
            talk.slack().ledger().whispers().stream().anyMatch(one -> one.shown().contains(words)));
    return talk.slack().ledger().whispers().getLast().shown();
  }

  @Test
  void in_discord_a_moderator_shares_it_and_takes_it_back() throws Exception {
    try (DiscordTalk talk = new DiscordTalk()) {
      talk.found(String.join(". ", PITCH));
      var told = talk.decided("Mark as scam", "the bank said so");
      var shown = talk.pressedByAdmin(told, "Share indicators");
      assertThat(shown.text()).contains("Nothing is shared yet", SHOWN);
      var shared = talk.pressedByAdmin(shown, "Share exactly these");
      assertThat(shared.text()).contains("Indicators shared from case 1: 1.");
      assertThat(talk.pressedByAdmin(shared, "Take them back").text())
          .contains("taken back from case 1: 1.");
    }
  }

  @Test
  void in_discord_nobody_else_shares_it() throws Exception {
    try (DiscordTalk talk = new DiscordTalk()) {
      talk.found(String.join(". ", PITCH));
      var told = talk.decided("Mark as scam", "the bank said so");
      assertThat(talk.pressedByAnother(told, "Share indicators").text())
          .contains("Only people who can manage messages here");
    }
  }
}
