package dev.bonafide.bot.serve;

import dev.bonafide.extension.Mount;
import dev.bonafide.slack.inbound.HttpAnswer;
import dev.bonafide.slack.inbound.SlackEndpoint;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Slack's events among the calls that the server takes.
 *
 * @param endpoint gives null while no one listens
 */
record SlackMount(Supplier<@Nullable SlackEndpoint> endpoint) implements Mount {
  private static final int NOT_YET = 503;

  @Override
  public Set<String> paths() {
    return Set.of(SlackEndpoint.PATH);
  }

  @Override
  public Reply call(Call call) {
    SlackEndpoint open = endpoint.get();
    if (open == null) {
      return new Reply(NOT_YET, Map.of(), "");
    }
    HttpAnswer answer = open.accept(call.method(), call.headers(), call.body());
    return new Reply(answer.status(), answer.headers(), answer.body());
  }
}
