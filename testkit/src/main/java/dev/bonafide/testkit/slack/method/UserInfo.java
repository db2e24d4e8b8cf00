package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Set;

/** {@code users.info}: who is a member, a guest, a stranger, a bot. */
public record UserInfo(Workspace workspace) implements Method {

  @Override
  public String name() {
    return "users.info";
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.BOT;
  }

  @Override
  public String scope(Call call) {
    return "users:read";
  }

  @Override
  public Set<String> arguments() {
    return Set.of("user", "include_locale");
  }

  @Override
  public JsonObject answer(Call call) {
    Person person = workspace.person(call.required("user"));
    if (person == null) {
      throw new Refusal("user_not_found");
    }
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    JsonObject user = person.json();
    if (call.flag("include_locale")) {
      user.addProperty("locale", person.locale());
    }
    answer.add("user", user);
    return answer;
  }
}
