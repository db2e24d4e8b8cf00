package dev.bonafide.bot.serve;

import dev.bonafide.extension.Mount;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A platform's calls among those that the server takes. */
record PlatformMount(Set<String> paths, boolean isVisited, Function<Mount.Call, Mount.Reply> answer)
    implements Mount {
  /** While no one listens. */
  static final Mount.Reply NOT_YET = new Mount.Reply(503, Map.of(), "");

  @Override
  public Reply call(Call call) {
    return answer.apply(call);
  }
}
