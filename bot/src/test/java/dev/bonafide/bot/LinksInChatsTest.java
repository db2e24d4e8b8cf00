package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.telegram.card.TelegramMessages;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.telegram.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A wallet comes again in another case, and the card says so. */
class LinksInChatsTest {
  private static final String WALLET = "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359";
  private static final Person ADA = new Person(1_001, "Ada", "en");

  private static List<String> pitch(String way) {
    return List.of(
        "Keep a computer at home for me. You install AnyDesk, I work on it " + way,
        "Please send my salary to this wallet: " + WALLET);
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void in_telegram_the_card_says_so_in_every_language(BotLanguage language) throws Exception {
    Person person = new Person(1_001, "Ada", language.code());
    try (TelegramTalk talk = new TelegramTalk(person)) {
      talk.forward("Max", pitch("every day"));
      String before = talk.answers().getLast().text();
      talk.forward("Leo Moretti", pitch("at night"));
      String card = talk.answers().getLast().text();
      String line =
          TelegramMessages.in(language)
              .say("link.card", TelegramMessages.in(language).say("link.brief.wallet"), 1);
      assertThat(card).contains(line).doesNotContain("Max");
      assertThat(before).doesNotContain(line);
    }
  }

  @Test
  void in_telegram_a_press_says_that_it_is_somebody_else_and_undo_brings_it_back()
      throws Exception {
    try (TelegramTalk talk = new TelegramTalk(ADA)) {
      talk.forward("Max", pitch("every day"));
      talk.answers();
      talk.forward("Leo Moretti", pitch("at night"));
      talk.answers();
      talk.tap("Evidence");
      assertThat(talk.answers().getLast().text())
          .contains("Linked to case 1. Both have:", "a wallet", "does not change the verdict");
      talk.tap("Not the same person as in case 1");
      assertThat(talk.answers()).anyMatch(one -> one.text().contains("no longer linked"));
      assertThat(talk.answers()).noneMatch(one -> one.text().contains("Also in case"));
      long _ = talk.people().text(ADA, "undo");
      assertThat(talk.answers().getLast().text()).contains("the link has been restored");
      long _ = talk.people().text(ADA, "last");
      assertThat(talk.answers().getLast().text()).contains("Also in case 1: ");
    }
  }

  @Test
  void in_slack_the_card_says_so_and_the_window_says_what_to_say() {
    try (SlackTalk talk = new SlackTalk()) {
      var first = screened(talk, "every day");
      assertThat(talk.standing(first)).doesNotContain("in case");
      var card = screened(talk, "at night");
      assertThat(talk.standing(card)).contains("Also in case 1: ");
      var _ = talk.slack().presses(SlackTalk.ADA, SlackTalk.CLOSED, card.ts(), "evidence");
      talk.await(
          () ->
              talk.slack()
                  .window(SlackTalk.ADA)
                  .filter(window -> window.shown().contains("Linked to case 1"))
                  .isPresent());
      assertThat(talk.slack().window(SlackTalk.ADA).orElseThrow().shown()).contains("unlink 1");
    }
  }

  private static Said screened(SlackTalk talk, String way) {
    String chat = "```Leo Moretti: " + String.join(". ", pitch(way)) + "```";
    String thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, chat, null);
    return talk.screened(thread);
  }

  /** What leads to one wallet is said of posts in any case. */
  private static String post(String way) {
    return pitch(way).getFirst() + ". Write to leo.moretti.jobs@proton.me";
  }

  @Test
  void in_discord_the_moderators_are_told_of_what_they_were_shown() throws Exception {
    try (DiscordTalk talk = new DiscordTalk()) {
      var first = talk.found(post("every day"));
      assertThat(first.toString()).doesNotContain("Also in case");
      var card = talk.found(post("at night"));
      assertThat(card.toString()).contains("Also in case 1: email");
      var evidence = talk.pressedByAdmin("Evidence");
      assertThat(evidence.text()).contains("Linked to case 1");
      var said = talk.pressedByAdmin(evidence, "Not the same person as in case 1");
      assertThat(said.text()).contains("no longer linked");
    }
  }

  @Test
  void in_discord_the_same_wallet_is_told_once() throws Exception {
    try (DiscordTalk talk = new DiscordTalk()) {
      talk.found(String.join(". ", pitch("every day")));
      var card = talk.found(String.join(". ", pitch("at night")));
      assertThat(card.toString())
          .contains("Leads to the same wallet, link, or group as 1 flagged before: case 1")
          .doesNotContain("Also in case 1");
      assertThat(talk.pressedByAdmin("Evidence").text()).contains("Linked to case 1");
    }
  }

  @Test
  void in_discord_a_member_is_told_of_no_case_of_the_moderators() throws Exception {
    try (DiscordTalk talk = new DiscordTalk()) {
      talk.found(post("every day"));
      assertThat(talk.picked(post("at night")).toString())
          .contains("Case 2")
          .doesNotContain("in case 1", "Linked to case");
    }
  }
}
