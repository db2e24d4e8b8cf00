package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Kept;
import java.util.Optional;

/** Which post each case was opened for. */
public final class Origins {
  private static final String TOPIC = "origin";

  private final Kept kept;

  Origins(Kept kept) {
    this.kept = kept;
  }

  public Optional<Origin> of(Tenant tenant, long number) {
    return kept.get(tenant, TOPIC, Long.toString(number)).flatMap(Origin::read);
  }

  void put(Tenant tenant, long number, Origin origin) {
    kept.put(tenant, TOPIC, Long.toString(number), origin.written());
  }
}
