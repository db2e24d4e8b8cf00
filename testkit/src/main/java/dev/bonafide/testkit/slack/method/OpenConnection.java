package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Token;
import java.util.Set;
import java.util.function.Supplier;

/**
 * {@code apps.connections.open}: the address of a socket.
 *
 * @param address gives a new one, good for one connection
 */
public record OpenConnection(Supplier<String> address) implements Method {

  @Override
  public String name() {
    return "apps.connections.open";
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.APP;
  }

  @Override
  public String scope(Call call) {
    return "connections:write";
  }

  @Override
  public Set<String> arguments() {
    return Set.of();
  }

  @Override
  public JsonObject answer(Call call) {
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.addProperty("url", address.get());
    return answer;
  }
}
