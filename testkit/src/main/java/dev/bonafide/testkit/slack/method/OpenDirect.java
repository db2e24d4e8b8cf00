package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Set;

/** {@code conversations.open}, for the talk with one person: names its channel. */
public record OpenDirect(Workspace workspace) implements Method {

  @Override
  public String name() {
    return "conversations.open";
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.BOT;
  }

  @Override
  public String scope(Call call) {
    return "im:write";
  }

  @Override
  public Set<String> arguments() {
    return Set.of("users", "return_im", "prevent_creation");
  }

  @Override
  public JsonObject answer(Call call) {
    String user = call.required("users");
    if (workspace.person(user) == null) {
      throw new Refusal("user_not_found");
    }
    JsonObject channel = new JsonObject();
    channel.addProperty("id", workspace.directWith(user).id());
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.add("channel", channel);
    return answer;
  }
}
