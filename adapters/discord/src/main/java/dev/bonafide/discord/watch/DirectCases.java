package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import java.util.OptionalLong;

/** Which case each message began that someone sent to the bot alone. */
public record DirectCases(TenantStore store) {
  private static final String TOPIC = "direct";

  public OptionalLong of(Tenant tenant, long message) {
    return store
        .get(tenant, TOPIC, Long.toString(message))
        .map(number -> OptionalLong.of(Long.parseLong(number)))
        .orElseGet(OptionalLong::empty);
  }

  public void put(Tenant tenant, long message, long number) {
    store.put(tenant, TOPIC, Long.toString(message), Long.toString(number));
  }

  void forget(Tenant tenant, long number) {
    String gone = Long.toString(number);
    store.all(tenant, TOPIC).entrySet().stream()
        .filter(one -> one.getValue().equals(gone))
        .forEach(one -> store.remove(tenant, TOPIC, one.getKey()));
  }
}
