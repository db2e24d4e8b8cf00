package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Ledger;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Triggers;
import dev.bonafide.testkit.slack.workspace.View;
import dev.bonafide.testkit.slack.workspace.Views;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code views.open}, {@code views.update} and {@code views.publish}. */
public record ViewMethod(ViewCall method, Views views, Triggers triggers, Ledger ledger)
    implements Method {

  @Override
  public String name() {
    return method.method();
  }

  @Override
  public Token.Kind kind() {
    return Token.Kind.BOT;
  }

  /** They need none. */
  @Override
  public @Nullable String scope(Call call) {
    return null;
  }

  @Override
  public Set<String> arguments() {
    return switch (method) {
      case OPEN -> Set.of("trigger_id", "view", "interactivity_pointer");
      case UPDATE -> Set.of("view", "external_id", "view_id", "hash");
      case PUBLISH -> Set.of("user_id", "view", "hash");
    };
  }

  @Override
  public JsonObject answer(Call call) {
    if (!(Content.parsed(call.required("view"), "invalid_arguments") instanceof JsonObject view)) {
      throw Refusal.arguments("must be an object: view");
    }
    View shown =
        switch (method) {
          case OPEN -> {
            String user = triggers.take(call.required("trigger_id"));
            BlockKit.checkView(view, "modal");
            yield views.open(user, view);
          }
          case UPDATE -> {
            BlockKit.checkView(view, "modal");
            yield views.update(call.get("view_id"), call.get("external_id"), view);
          }
          case PUBLISH -> {
            BlockKit.checkView(view, "home");
            yield views.publish(call.required("user_id"), view);
          }
        };
    ledger.changed();
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.add("view", shown.json().deepCopy());
    return answer;
  }
}
