package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.workspace.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One method of the Web API. */
public interface Method {

  String name();

  /** Which tokens open it; both where it is null. */
  Token.@Nullable Kind kind();

  /** What the token must be allowed to do; null where nothing. */
  @Nullable String scope(Call call);

  /** The arguments it knows. */
  Set<String> arguments();

  /**
   * Does it.
   *
   * @throws Refusal where Slack refuses
   */
  JsonObject answer(Call call);
}
