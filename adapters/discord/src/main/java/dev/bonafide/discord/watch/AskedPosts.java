package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.api.MessageSpot;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Which message each case is about that someone asked for, and who sent it to the moderators. */
public record AskedPosts(TenantStore store) {
  private static final String TOPIC = "asked";
  private static final String SENT = "sent";

  public Optional<MessageSpot> of(Tenant tenant, long number) {
    return store.get(tenant, TOPIC, Long.toString(number)).map(MessageSpot::read);
  }

  /** The cases that people asked for about a message. */
  public LongStream begun(Tenant tenant, MessageSpot spot) {
    return store.all(tenant, TOPIC).entrySet().stream()
        .filter(one -> one.getValue().equals(spot.written()))
        .map(Map.Entry::getKey)
        .mapToLong(Long::parseLong);
  }

  public void put(Tenant tenant, long number, MessageSpot spot) {
    store.put(tenant, TOPIC, Long.toString(number), spot.written());
  }

  /** Whether a case is shown to the moderators for the first time. */
  public boolean sends(Tenant tenant, long number, String sender) {
    return store.claim(tenant, SENT, Long.toString(number), sender);
  }

  /** The person who sent a case to the moderators; empty where no one did. */
  Optional<String> sender(Tenant tenant, long number) {
    return store.get(tenant, SENT, Long.toString(number));
  }

  void forget(Tenant tenant, long number) {
    store.remove(tenant, TOPIC, Long.toString(number));
    store.remove(tenant, SENT, Long.toString(number));
  }
}
