package dev.bonafide.slack.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.AskForProof;
import dev.bonafide.conversation.command.CheckProofs;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.slack.api.SlackPlace;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes as an interaction, whatever it is. */
class InteractionTest {
  private static final String REF =
      "{\\\"t\\\":\\\"T1\\\",\\\"c\\\":\\\"C1\\\",\\\"s\\\":\\\"1.2\\\",\\\"n\\\":7,\\\"k\\\":\\\"a/1\\\"}";
  private static final String PRESS =
      "{\"type\":\"block_actions\",\"token\":\"secret\",\"trigger_id\":\"leave\","
          + "\"response_url\":\"https://hooks.example/secret\",\"user\":{\"id\":\"U1\"},"
          + "\"message\":{\"text\":\"words\"},\"container\":{\"message_ts\":\"3.4\"},"
          + "\"actions\":[{\"action_id\":\"ACTION\",\"action_ts\":\"5.6\",\"value\":\"REF\"}]}";

  private static String press(String action, String ref) {
    return PRESS.replace("ACTION", action).replace("REF", ref);
  }

  @Test
  void what_is_no_interaction_of_ours_is_nothing() {
    for (String payload :
        List.of(
            "",
            "null",
            "[]",
            "{",
            "payload=%7B",
            "payload=%",
            "a=b&c",
            "{\"type\":[]}",
            "{\"type\":\"block_actions\"}",
            "{\"type\":\"view_submission\",\"view\":1}",
            "{\"type\":\"message_action\",\"callback_id\":\"screen_message\"}",
            "{\"command\":\"/bonafide\"}",
            press("dance", REF),
            press("delete", "7"),
            press("delete", REF.replace("T1", " ")),
            press("delete", REF.replace("7", "{}")),
            press("delete", REF.replace("7", "\\\"x\\\"")))) {
      assertThat(KeptInbound.of(payload)).as(payload).isEmpty();
    }
  }

  @Test
  void what_lets_others_act_in_its_place_is_not_kept() {
    KeptInbound inbound = KeptInbound.of(press("evidence", REF)).orElseThrow();
    assertThat(inbound.payload()).doesNotContain("secret", "leave", "words");
    assertThat(inbound.trigger()).isEqualTo("leave");
    assertThat(inbound.address()).isEqualTo(new SlackPlace("T1", "C1", "1.2").address());
    assertThat(KeptInbound.of(inbound.payload()).orElseThrow().key()).isEqualTo(inbound.key());
    assertThat(KeptInbound.of(press("undo", REF)).orElseThrow().trigger()).isNull();
  }

  @Test
  void a_form_over_http_is_the_same_as_an_object_over_a_socket() {
    String press = press("undo", REF);
    String form = "payload=" + URLEncoder.encode(press, StandardCharsets.UTF_8);
    assertThat(KeptInbound.of(form)).isEqualTo(KeptInbound.of(press));
    String slash = "command=%2Fbonafide&team_id=T1&channel_id=C1&user_id=U1&text=last&trigger_id=9";
    JsonObject object = new JsonObject();
    object.addProperty("command", "/bonafide");
    object.addProperty("team_id", "T1");
    object.addProperty("channel_id", "C1");
    object.addProperty("user_id", "U1");
    object.addProperty("text", "last");
    object.addProperty("trigger_id", "9");
    assertThat(KeptInbound.of(slash).orElseThrow().key())
        .isEqualTo(KeptInbound.of(object.toString()).orElseThrow().key());
  }

  @Test
  void a_removed_command_is_refused_and_not_taken_for_a_request_for_help() {
    assertThat(Slash.of("owner 12")).isEqualTo(new Slash(new Command.Removed(), 12));
  }

  @Test
  void a_removed_button_is_answered_to_the_one_who_pressed_it() {
    JsonObject pressed = JsonParser.parseString(press("take", REF)).getAsJsonObject();
    InteractionTarget aim = Interaction.of(pressed).orElseThrow().aim();
    assertThat(aim.command()).isEqualTo(new Command.Removed());
    assertThat(aim.where()).isEqualTo(InteractionTarget.Where.ALONE);
  }

  @Test
  void a_proof_is_asked_for_of_a_numbered_case() {
    assertThat(Slash.of("prove 12 github octocat"))
        .isEqualTo(new Slash(new AskForProof("github octocat"), 12));
    assertThat(Slash.of("check proof").command()).isEqualTo(new CheckProofs());
    assertThat(Slash.of("prove that it is his").command()).isEqualTo(new Command.Help());
  }
}
