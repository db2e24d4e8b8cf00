package dev.bonafide.slack.inbound;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Kept;
import dev.bonafide.slack.api.Place;
import java.util.List;
import java.util.function.Function;

/**
 * What the adapter remembers from one start to the next.
 *
 * @param holders the tenants of which something is remembered under a topic
 */
public record Notebook(Kept kept, Function<String, List<Tenant>> holders) {
  /** How the tenants of workspaces begin. */
  public static final String PREFIX = Place.PLATFORM + ":";

  List<String> teams(String topic) {
    return holders.apply(topic).stream()
        .map(tenant -> tenant.id().substring(PREFIX.length()))
        .toList();
  }
}
