package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.bot.DiscordTalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The bot's own messages as people see them in Discord, on a phone and on a desk; {@code
 * -Dgolden.write=true} takes the guide's pictures again.
 */
@Tag("long")
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscordPicturesTest {
  private static final Path SEEN = Path.of("target/screenshots/discord");
  private static final Path GUIDE = Visitor.root().resolve("docs/pictures");
  private static final Look PHONE = new Look(360, 780, false, true);
  private static final Look DESK = new Look(700, 780, false, true);
  private static final int LARGEST = 256 * 1024;

  /** So much of a tall card is shown in the guide. */
  private static final int SHOWN = 1_700;

  private static final String SWINDLE =
      """
      **Remote assistant, 45 USD an hour, start today!** No interview needed.
      An e-check will be emailed to you, print it, deposit it with your mobile app and pay our vendor \
      for the equipment. Sign in at https://metamask-support.example/start and write to @everyone_hr \
      on Telegram, wallet 0x52908400098527886E0F7030069857D2E4169EE7""";
  private static final String DOUBTFUL =
      "We pay 60 USD an hour for simple typing. To reserve your seat there is a refundable"
          + " registration fee of 25 USD in USDT.";

  private final Map<String, JsonObject> all = new LinkedHashMap<>();

  @BeforeAll
  void talk() throws InterruptedException {
    try (DiscordTalk talk = new DiscordTalk()) {
      all.put("setup", talk.asked("setup", Map.of()));
      all.put("help", talk.asked("help", Map.of()));
      all.put("privacy", talk.asked("privacy", Map.of()));
      all.put("card-doubtful", talk.found(DOUBTFUL));
      all.put("card", talk.found(SWINDLE));
      all.put("alone", talk.picked(SWINDLE));
      all.put("stats", talk.asked("stats", Map.of()));
    }
  }

  @AfterAll
  void forget() {
    all.clear();
  }

  @Test
  void everything_has_room_on_a_phone_and_on_a_desk_by_day_and_by_night(Visitor visitor)
      throws IOException {
    Files.createDirectories(SEEN);
    for (Map.Entry<String, JsonObject> one : all.entrySet()) {
      for (Look look : List.of(PHONE, PHONE.dark(), DESK, DESK.dark())) {
        show(visitor, one.getValue(), !one.getKey().startsWith("card"), look);
        assertThat(Narrow.tooWide(visitor)).as("%s, %s", one.getKey(), look).isEmpty();
        Files.write(SEEN.resolve(one.getKey() + "-" + look + ".png"), visitor.picture(true));
      }
    }
  }

  @Test
  void the_guide_shows_the_cards(Visitor visitor) throws IOException {
    keep(visitor, "discord-card.png", "card-doubtful", DESK.dark());
    keep(visitor, "discord-card-phone.png", "card", PHONE);
    keep(visitor, "discord-alone.png", "alone", PHONE.dark());
  }

  private void keep(Visitor visitor, String name, String what, Look look) throws IOException {
    JsonObject message = Objects.requireNonNull(all.get(what));
    show(visitor, message, !what.startsWith("card"), look);
    double height = Visitor.number(visitor.run("return document.body.scrollHeight"));
    visitor.look(look.tall((int) Math.min(SHOWN, height)));
    byte[] picture = visitor.picture(false);
    assertThat(picture.length).isLessThan(LARGEST);
    if (Boolean.getBoolean("golden.write")) {
      Files.write(GUIDE.resolve(name), picture);
    }
  }

  /** As tall as it is, and no taller. */
  private static void show(Visitor visitor, JsonObject message, boolean alone, Look look) {
    visitor.look(look.tall(200));
    visitor.driver().get("about:blank");
    visitor.run(
        "document.open(); document.write(arguments[0]); document.close()",
        DiscordPage.of(message, alone));
    double height = Visitor.number(visitor.run("return document.body.scrollHeight"));
    visitor.look(look.tall((int) height));
  }
}
