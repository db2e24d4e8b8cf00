package dev.bonafide.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bonafide.bot.DiscordTalk;
import dev.bonafide.bot.SlackTalk;
import dev.bonafide.bot.TelegramTalk;
import dev.bonafide.casefile.Entry;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import dev.bonafide.testkit.picture.ChatPicture;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import dev.bonafide.testkit.telegram.Origin;
import dev.bonafide.testkit.telegram.Person;
import dev.bonafide.testkit.telegram.Said;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A fraud in screenshots, with the rules and readers that ship: one verdict, and its quote. */
@Tag("long")
class FoundInPicturesTest {
  private static final String LAPTOP =
      "You buy one computer and keep at your home, you turn it on and install AnyDesk, I connect"
          + " and work on it every day.";

  /** The one who holds the phone, and who writes to them, screen by screen. */
  private static final List<List<String>> TALK =
      List.of(
          List.of("Hello, I saw your profile.", "Hello, who is this?", "I have an offer for you."),
          List.of("It is well paid.", "Which company is it for?", "Several in your country."),
          List.of("It is easy work.", "And what would I have to do?", "Not much."),
          List.of(LAPTOP, "Why do you not use your own?", "They want somebody there."),
          List.of("You need no experience.", "How much do you pay?", "A part of the salary."),
          List.of("Think about it.", "I will let you know.", "Please decide until Friday."));

  /** A picture by its name and its first bytes alone. */
  private static final byte[] DAMAGED = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  @BeforeEach
  void the_program_is_there() {
    assumeTrue(Tesseract.onPath().isPresent(), "tesseract is not installed");
  }

  @Test
  void an_album_of_six_screenshots_in_telegram() throws InterruptedException {
    Person ada = new Person(1_001, "Ada");
    try (TelegramTalk talk = new TelegramTalk(ada)) {
      Origin origin = Origin.hidden("Bobby", Instant.parse("2026-03-01T12:00:00Z"));
      for (List<String> screen : TALK) {
        long _ = talk.people().album(ada, origin, "album-1", drawn(screen));
      }
      List<String> said = talk.answers().stream().map(Said::text).toList();

      assertThat(said).filteredOn(one -> one.startsWith("Ask first\n")).hasSize(1);
      assertThat(said.getLast()).contains("Bobby Sierra said: “You buy one computer");
    }
  }

  @Test
  void a_picture_post_in_a_watched_channel_of_discord() throws InterruptedException {
    try (DiscordTalk talk = new DiscordTalk()) {
      String card = talk.found(drawn(TALK.get(3))).toString();

      assertThat(card).contains("Bobby Sierra said: “You buy one computer");
    }
  }

  @Test
  void three_screenshots_in_a_thread_of_slack() {
    try (SlackTalk talk = new SlackTalk()) {
      String thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, "look at this", null);
      SharedFile[] files = new SharedFile[3];
      for (int i = 0; i < files.length; i++) {
        byte[] png = drawn(TALK.get(i + 2));
        files[i] = SharedFile.hosted("F" + i, "shot" + i + ".png", "image/png", png);
      }
      var _ = talk.slack().shares(SlackTalk.CLOSED, SlackTalk.BEN, "", thread, files);

      String card = talk.standing(talk.screened(thread));

      assertThat(card).contains("Bobby Sierra said: “You buy one computer");
      assertThat(talk.posts(thread)).hasSize(1);
    }
  }

  @Test
  void a_photo_of_an_album_that_cannot_be_read_keeps_its_number() throws InterruptedException {
    Person ada = new Person(1_001, "Ada");
    try (TelegramTalk talk = new TelegramTalk(ada)) {
      Origin origin = Origin.hidden("Bobby", Instant.parse("2026-03-01T12:00:00Z"));
      long _ = talk.people().album(ada, origin, "album-1", DAMAGED);
      long _ = talk.people().album(ada, origin, "album-1", drawn(TALK.get(3)));
      assertThat(talk.answers()).isNotEmpty();
      talk.tap("Evidence");

      assertThat(talk.answers().stream().map(Said::text).toList().getLast())
          .contains("screenshot 2, bubble 1");
    }
  }

  @Test
  void a_picture_of_a_post_that_cannot_be_read_keeps_its_number() throws InterruptedException {
    try (DiscordTalk talk = new DiscordTalk()) {
      var _ = talk.found(DAMAGED, drawn(TALK.get(3)));

      assertThat(talk.pressedByAdmin("Evidence").text()).contains("screenshot 2, bubble 1");
    }
  }

  @Test
  void a_screenshot_of_a_thread_that_cannot_be_read_keeps_its_number() {
    try (SlackTalk talk = new SlackTalk()) {
      String thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, "look at this", null);
      var _ =
          talk.slack()
              .shares(
                  SlackTalk.CLOSED,
                  SlackTalk.BEN,
                  "",
                  thread,
                  SharedFile.hosted("F0", "a.png", "image/png", DAMAGED),
                  SharedFile.hosted("F1", "b.png", "image/png", drawn(TALK.get(3))));

      assertThat(talk.screened(thread).text()).isNotEmpty();
      assertThat(lastPicture(talk)).isEqualTo(2);
    }
  }

  @Test
  void a_screenshot_that_is_shared_after_a_verdict_has_its_number_in_the_thread() {
    try (SlackTalk talk = new SlackTalk()) {
      String thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, "look at this", null);
      for (int i = 3; i < 5; i++) {
        SharedFile file = SharedFile.hosted("F" + i, "image.png", "image/png", drawn(TALK.get(i)));
        var _ = talk.slack().shares(SlackTalk.CLOSED, SlackTalk.BEN, "", thread, file);
        assertThat(talk.screened(thread).text()).isNotEmpty();
      }

      talk.await(() -> lastPicture(talk) > 1);
      assertThat(lastPicture(talk)).isEqualTo(2);
    }
  }

  /** The highest number of a picture in the latest case. */
  private static int lastPicture(SlackTalk talk) {
    return talk.cases().all().getLast().entries().stream()
        .filter(Entry.HandedIn.class::isInstance)
        .flatMap(entry -> ((Entry.HandedIn) entry).submission().exhibits().stream())
        .mapToInt(exhibit -> exhibit.places().last())
        .max()
        .orElse(0);
  }

  private static byte[] drawn(List<String> screen) {
    ChatPicture chat = ChatPicture.with("Bobby Sierra", 160 + 180 * screen.size());
    for (int i = 0; i < screen.size(); i++) {
      chat = i % 2 == 0 ? chat.theirs(screen.get(i)) : chat.mine(screen.get(i));
    }
    return chat.png();
  }
}
