package dev.bonafide.testkit.slack;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.method.Call;
import dev.bonafide.testkit.slack.method.Method;
import dev.bonafide.testkit.slack.method.Tiers;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets calls in, in the order in which Slack looks: method, token, arguments, scope. */
final class Gate {
  private final Workspace workspace;
  private final Tiers tiers;
  private final Map<String, Method> methods;

  Gate(Workspace workspace, Tiers tiers, Stream<Method> methods) {
    this.workspace = workspace;
    this.tiers = tiers;
    this.methods = methods.collect(Collectors.toMap(Method::name, Function.identity()));
  }

  /**
   * Does what is asked.
   *
   * @throws Refusal where Slack refuses
   * @throws Limited where it was asked too often
   */
  JsonObject answer(Request request) {
    Method method = methods.get(request.method());
    if (method == null) {
      throw new Refusal("unknown_method").with("req_method", request.method());
    }
    Token token =
        method.kind() == Token.Kind.NONE
            ? new Token("", Token.Kind.NONE, Set.of())
            : token(request.token());
    if (method.kind() != null && method.kind() != token.kind()) {
      throw new Refusal("not_allowed_token_type");
    }
    tiers.take(token.team(), method.name());
    for (String argument : request.arguments().keySet()) {
      if (!method.arguments().contains(argument)) {
        throw Refusal.arguments("unexpected argument: " + argument);
      }
    }
    Call call = new Call(token, request.arguments());
    String scope = method.scope(call);
    if (scope != null && !token.scopes().contains(scope)) {
      throw new Refusal("missing_scope")
          .with("needed", scope)
          .with("provided", String.join(",", token.scopes().stream().sorted().toList()));
    }
    return workspace.locked(() -> method.answer(call));
  }

  private Token token(@Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new Refusal("not_authed");
    }
    Token token = workspace.token(value);
    if (token == null) {
      throw new Refusal("invalid_auth");
    }
    return token;
  }

  /** The scopes that a token carries, as the header tells them; null where it is not known. */
  @Nullable String scopes(@Nullable String value) {
    Token token = value == null ? null : workspace.token(value);
    return token == null ? null : String.join(",", token.scopes().stream().sorted().toList());
  }
}
