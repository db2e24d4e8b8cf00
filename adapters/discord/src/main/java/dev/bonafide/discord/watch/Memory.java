package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Kept;

/** Everything that is remembered of servers. */
public record Memory(
    Kept kept,
    Servers servers,
    Watches watches,
    Mutes mutes,
    Tally tally,
    Folds folds,
    Origins origins,
    Alike alike,
    Posts posts) {
  private static final String SENT = "sent";

  public static Memory of(Kept kept, Watches watches) {
    return new Memory(
        kept,
        new Servers(kept),
        watches,
        new Mutes(kept),
        new Tally(kept),
        new Folds(kept),
        new Origins(kept),
        new Alike(kept),
        new Posts(kept));
  }

  /** Whether a case was shown to the moderators. */
  public boolean isShown(Tenant tenant, long number) {
    return origins.of(tenant, number).isPresent()
        || kept.get(tenant, SENT, Long.toString(number)).isPresent();
  }

  /** Whether a case is shown to the moderators for the first time. */
  public boolean sends(Tenant tenant, long number) {
    return kept.claim(tenant, SENT, Long.toString(number), "");
  }
}
