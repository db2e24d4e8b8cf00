package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Set;

/** {@code conversations.info}. */
public record ChannelInfo(Workspace workspace) implements Method {

  @Override
  public String name() {
    return "conversations.info";
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.BOT;
  }

  @Override
  public String scope(Call call) {
    return Conversations.read(call);
  }

  @Override
  public Set<String> arguments() {
    return Set.of("channel", "include_locale", "include_num_members");
  }

  @Override
  public JsonObject answer(Call call) {
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.add("channel", Conversations.known(workspace, call).json());
    return answer;
  }
}
