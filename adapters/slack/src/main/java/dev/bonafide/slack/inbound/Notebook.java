package dev.bonafide.slack.inbound;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.slack.api.SlackPlace;
import java.util.List;
import java.util.function.Function;

/**
 * What the adapter remembers from one start to the next.
 *
 * @param holders the tenants about which something is stored under a topic
 */
public record Notebook(TenantStore kept, Function<String, List<Tenant>> holders) {
  /** How the tenants of workspaces begin. */
  public static final String PREFIX = SlackPlace.PLATFORM + ":";

  List<String> teams(String topic) {
    return holders.apply(topic).stream()
        .map(tenant -> tenant.id().substring(PREFIX.length()))
        .toList();
  }
}
