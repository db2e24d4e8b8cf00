package dev.bonafide.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.testkit.slack.method.BlockKit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of others are shown letter by letter, on whatever of Slack's surfaces they stand. */
class LettersTest {
  private static final String ODD =
      "*bold* _low_ ~gone~ `code` > not quoted :joy: <b> &amp; **x** __y__";

  private static List<JsonObject> texts(JsonElement within) {
    List<JsonObject> texts = new ArrayList<>();
    switch (within) {
      case JsonArray all -> all.forEach(one -> texts.addAll(texts(one)));
      case JsonObject one when one.has("text") && one.get("text").isJsonPrimitive() ->
          texts.add(one);
      case JsonObject one -> one.entrySet().forEach(each -> texts.addAll(texts(each.getValue())));
      default -> {}
    }
    return texts;
  }

  private static void isShown(JsonObject block, String words) {
    assertThat(texts(block)).noneMatch(one -> one.get("type").getAsString().equals("mrkdwn"));
    assertThat(texts(block))
        .anySatisfy(one -> assertThat(one.get("text").getAsString()).contains(words));
    assertThat(BlockKit.refusal(Blocks.array(List.of(block)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*bold*",
        "we pay *today*, cash",
        "_quiet_",
        "~5 years, then ~2",
        "run `npm i` first",
        "> quoted",
        "great :joy: job",
        "*",
        ODD
      })
  void in_a_section_beside_the_markup_of_the_bot(String words) {
    JsonObject block = Blocks.section("*A title* " + "\n" + SlackEscape.evidence(words));
    isShown(block, words);
    assertThat(texts(block).getFirst().getAsJsonObject("style").has("bold")).isTrue();
  }

  @Test
  void in_the_words_of_a_button() {
    JsonObject words = Blocks.button("a", ":joy: *Ada*", "v").getAsJsonObject("text");
    assertThat(words.get("type").getAsString()).isEqualTo("plain_text");
    assertThat(words.get("emoji").getAsBoolean()).isFalse();
  }

  @Test
  void in_small_print() {
    isShown(Blocks.context("_" + SlackEscape.plain(ODD) + "_"), ODD);
  }

  @Test
  void in_a_quotation_and_within_bold_words() {
    JsonObject block =
        Blocks.section(
            "*" + SlackEscape.plain(ODD) + "*\n> “" + SlackEscape.evidence(ODD) + "” — cv.pdf");
    isShown(block, "“" + ODD + "” — cv.pdf");
    assertThat(block.getAsJsonArray("elements"))
        .extracting(one -> one.getAsJsonObject().get("type").getAsString())
        .containsExactly("rich_text_section", "rich_text_quote");
    assertThat(texts(block).getFirst().get("text").getAsString()).isEqualTo(ODD);
  }

  @Test
  void in_an_answer_in_words() {
    SlackReply reply =
        SlackText.plain(new BotAnswer.Told(List.of("It says: " + ODD)), SlackMessages.ENGLISH);
    assertThat(reply.text()).contains("*bold*");
    JsonArray blocks = (JsonArray) Objects.requireNonNull(reply.content());
    isShown(blocks.get(0).getAsJsonObject(), ODD);
  }

  @Test
  void a_letter_that_is_to_be_copied() {
    BotAnswer.Told told = new BotAnswer.Told(List.of("Send this."), List.of(ODD), List.of());
    isShown(SlackText.sections(told).get(1), ODD);
  }

  @Test
  void links_and_channels_of_the_bot_stay_what_they_are() {
    JsonObject block =
        Blocks.section("• <https://a.example/x_y_z|1 Mar> in <#C0JOBS>: " + SlackEscape.plain(ODD));
    assertThat(block.toString())
        .contains("\"url\":\"https://a.example/x_y_z\"", "\"channel_id\":\"C0JOBS\"");
    isShown(block, ODD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"snake_case_name", "2 * 3", "~/.config", "a@b.example", "at 10:30:45", "5*x*2"})
  void what_slack_takes_for_no_markup_needs_no_other_block(String words) {
    JsonObject block = Blocks.section("A title: " + SlackEscape.evidence(words));
    assertThat(block.getAsJsonObject("text").get("text").getAsString())
        .isEqualTo("A title: " + words);
  }

  @Test
  void code_points_that_stand_for_held_letters_are_no_letters_of_others() {
    assertThat(HeldLetters.shown(HeldLetters.hold("\uFDD0x\uFDD0"))).isEqualTo("\uFFFDx\uFFFD");
  }
}
