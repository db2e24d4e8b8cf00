package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code auth.test}: whose token this is. */
public record AuthTest() implements Method {

  @Override
  public String name() {
    return "auth.test";
  }

  @Override
  public Token.@Nullable Kind kind() {
    return null;
  }

  @Override
  public @Nullable String scope(Call call) {
    return null;
  }

  @Override
  public Set<String> arguments() {
    return Set.of();
  }

  @Override
  public JsonObject answer(Call call) {
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.addProperty("url", "https://bonafide.slack.com/");
    answer.addProperty("team", "Bonafide");
    answer.addProperty("user", "bonafide");
    answer.addProperty("team_id", call.token().team());
    answer.addProperty("user_id", Workspace.botUser(call.token().team()));
    answer.addProperty("bot_id", Workspace.bot(call.token().team()));
    answer.addProperty("is_enterprise_install", false);
    return answer;
  }
}
