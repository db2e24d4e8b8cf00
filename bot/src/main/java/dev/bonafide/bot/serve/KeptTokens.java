package dev.bonafide.bot.serve;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.model.resilience.TokenLedger;
import java.time.LocalDate;

/** The tokens of a day, counted for all processes on one database, even if some end or start. */
final class KeptTokens implements TokenLedger {
  /** The whole installation pays. */
  private static final Tenant ALL = Tenant.INSTALLATION;

  private static final String TOPIC = "model tokens";

  private final TenantStore store;
  private volatile LocalDate latest = LocalDate.MIN;

  KeptTokens(TenantStore store) {
    this.store = store;
  }

  @Override
  public long add(LocalDate day, long tokens) {
    if (day.isAfter(latest)) {
      latest = day;
      forgetBefore(day);
    }
    return store.add(ALL, TOPIC, day.toString(), tokens);
  }

  @Override
  public long add(LocalDate day, Tenant tenant, long tokens) {
    return store.add(ALL, TOPIC, day + " " + tenant.id(), tokens);
  }

  @Override
  public boolean isShared(LocalDate day, Tenant tenant) {
    return store.all(ALL, TOPIC).entrySet().stream()
        .filter(one -> one.getKey().contains(" ") && !one.getValue().equals("0"))
        .anyMatch(one -> !one.getKey().endsWith(" " + tenant.id()));
  }

  /** Days as they are written stand in their order. */
  private void forgetBefore(LocalDate day) {
    store.all(ALL, TOPIC).keySet().stream()
        .filter(other -> other.compareTo(day.minusDays(1).toString()) < 0)
        .forEach(other -> store.remove(ALL, TOPIC, other));
  }
}
