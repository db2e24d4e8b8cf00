package dev.bonafide.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.events.payload.MessagePayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.util.json.GsonFactory;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fake says nothing that the published models of Slack's answers and events do not know. */
class PublishedShapeTest {
  private static final String C = FakeSlack.CHANNEL;
  private final FakeSlack slack = FakeSlack.start();
  private final SlackConfig strict = strict();
  private final MethodsClient bot = Slack.getInstance(strict).methods(slack.botToken());

  private SlackConfig strict() {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.apiUrl());
    config.setFailOnUnknownProperties(true);
    config.getMethodsConfig().setStatsEnabled(false);
    return config;
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void answers() throws Exception {
    String thread = slack.says(C, "U0ADA", "parent", null);
    String ts = bot.chatPostMessage(r -> r.channel(C).text("x").threadTs(thread)).getTs();
    byte[] content = {'B', 'o'};
    slack.shares(C, "U0ADA", "cv", null, SharedFile.hosted("F1", "cv.txt", "text/plain", content));
    List<SlackApiTextResponse> answers =
        List.of(
            bot.authTest(r -> r),
            bot.chatPostMessage(r -> r.channel(C).text("x")),
            bot.chatUpdate(r -> r.channel(C).ts(ts).text("y")),
            bot.conversationsReplies(r -> r.channel(C).ts(thread).limit(1)),
            bot.conversationsHistory(r -> r.channel(C).limit(1)),
            bot.conversationsInfo(r -> r.channel(C)),
            bot.filesInfo(r -> r.file("F1")),
            bot.usersInfo(r -> r.user("U0ADA")),
            bot.appsConnectionsOpen(r -> r.token(slack.appToken())));
    assertThat(answers).allMatch(SlackApiTextResponse::isOk);
  }

  @Test
  void refusals() throws Exception {
    assertThat(bot.chatPostMessage(r -> r.channel("C0NONE").text("x")).getError())
        .isEqualTo("channel_not_found");
    slack.revoke(slack.botToken());
    assertThat(bot.authTest(r -> r).getError()).isEqualTo("invalid_auth");
  }

  @Test
  void events() throws IOException {
    Gson gson = GsonFactory.createSnakeCase(strict);
    Event mention = slack.mention(C, "U0ADA", "check", null);
    AppMentionEvent event = gson.fromJson(mention.payload().get("event"), AppMentionEvent.class);
    assertThat(event.getText()).isEqualTo("check");
    assertThat(event.getUser()).isEqualTo("U0ADA");
    Event direct = slack.direct(FakeSlack.DIRECT, "U0ADA", "check", null);
    EventsApiPayload<?> payload = gson.fromJson(direct.payload(), MessagePayload.class);
    assertThat(payload.getEventId()).isEqualTo(direct.id());
    assertThat(payload.getTeamId()).isEqualTo(FakeSlack.TEAM);
  }

  @Test
  void what_people_press_send_choose_and_type() throws Exception {
    Gson gson = GsonFactory.createSnakeCase(strict);
    String blocks =
        "[{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"a\",\"value\":\"v\","
            + "\"text\":{\"type\":\"plain_text\",\"text\":\"x\"}}]}]";
    String ts = bot.chatPostMessage(r -> r.channel(C).text("x").blocksAsString(blocks)).getTs();
    Event press = slack.presses("U0ADA", C, ts, "a");
    BlockActionPayload pressed = gson.fromJson(press.payload(), BlockActionPayload.class);
    assertThat(pressed.getActions().getFirst().getValue()).isEqualTo("v");
    assertThat(pressed.getContainer().getMessageTs()).isEqualTo(ts);
    String view =
        Windows.waiting("w", SlackMessages.ENGLISH)
            .toString()
            .replace("\"type\":\"modal\"", "\"type\":\"modal\",\"callback_id\":\"c\"");
    assertThat(bot.viewsOpen(r -> r.triggerId(pressed.getTriggerId()).viewAsString(view)).isOk())
        .isTrue();
    Event form = slack.submits(slack.window("U0ADA").orElseThrow(), Map.of());
    ViewSubmissionPayload sent = gson.fromJson(form.payload(), ViewSubmissionPayload.class);
    assertThat(sent.getView().getCallbackId()).isEqualTo("c");
    Event shortcut = slack.chooses("U0ADA", C, ts, "screen");
    MessageShortcutPayload chosen = gson.fromJson(shortcut.payload(), MessageShortcutPayload.class);
    assertThat(chosen.getMessage().getTs()).isEqualTo(ts);
    Event slash = slack.commands("U0ADA", C, "help");
    assertThat(gson.fromJson(slash.payload(), SlashCommandPayload.class).getText())
        .isEqualTo("help");
    Event home = slack.opensHome("U0ADA");
    assertThat(gson.fromJson(home.payload().get("event"), AppHomeOpenedEvent.class).getTab())
        .isEqualTo("home");
  }
}
