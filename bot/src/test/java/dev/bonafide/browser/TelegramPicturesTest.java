package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bonafide.bot.TelegramTalk;
import dev.bonafide.testkit.telegram.Person;
import dev.bonafide.testkit.telegram.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures of the guide to Telegram: the very messages that the bot sends, drawn as a chat.
 * {@code -Dgolden.write=true} takes them again; fonts differ, so they are not compared.
 */
@Tag("long")
@InBrowser
class TelegramPicturesTest {
  private static final Path FOLDER = Visitor.root().resolve("docs/pictures");
  private static final Look PHONE = Look.NARROW.still();
  private static final List<String> CHAT = TelegramTalk.CHAT.subList(3, 4);
  private static final int LARGEST = 256 * 1024;

  /** So much of a chat is shown in the guide. */
  private static final int SHOWN = 1_600;

  @ParameterizedTest
  @CsvSource({
    "en,false,telegram.png",
    "ru,true,telegram-ru.png",
    "es,false,telegram-es.png",
    "ja,false,telegram-ja.png"
  })
  void a_card_as_somebody_sees_it_on_a_phone(
      String language, boolean dark, String name, Visitor visitor) throws Exception {
    assumeTrue(!language.equals("ja") || Letters.isJapaneseDrawn(visitor), Letters.INSTALL);
    Person ada = new Person(1_001, "Ada", language);
    Said said;
    try (TelegramTalk talk = new TelegramTalk(ada)) {
      talk.forward("Max", CHAT);
      said = talk.answers().getLast();
    }
    visitor.look((dark ? PHONE.dark() : PHONE).tall(200));
    String page = DrawnChat.of(language, "Max", CHAT, said);
    visitor
        .driver()
        .get(
            "data:text/html;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)));
    double wide = Visitor.number(visitor.run("return document.documentElement.scrollWidth"));
    assertThat(wide).as("nothing is cut off").isLessThanOrEqualTo(PHONE.width());
    double tall = Visitor.number(visitor.run("return document.documentElement.scrollHeight"));
    visitor.look((dark ? PHONE.dark() : PHONE).tall(Math.min(SHOWN, (int) tall)));
    keep(name, visitor.picture(false));
    visitor.traffic().forget();
    visitor.open("/");
  }

  private static void keep(String name, byte[] picture) throws IOException {
    assertThat(picture.length).isLessThan(LARGEST);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(name), picture);
    }
  }
}
