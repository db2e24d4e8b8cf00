package dev.bonafide.conversation.stage;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.mail.Address;
import java.util.List;
import java.util.Optional;

/**
 * Keeps which stages are watched for which rooms; none to begin with. Every method works within the
 * caller's transaction, if any.
 */
public record StageWatches(TenantStore store) {
  /** Under which watches are kept, for those who look for them over all tenants. */
  public static final String TOPIC = "stage-watch";

  Optional<StageWatch> of(Address room) {
    return store
        .get(room.tenant(), TOPIC, room.conversation())
        .map(written -> StageWatch.read(room.tenant(), room.conversation(), written));
  }

  /** All of a tenant. */
  public List<StageWatch> all(Tenant tenant) {
    return store.all(tenant, TOPIC).entrySet().stream()
        .map(one -> StageWatch.read(tenant, one.getKey(), one.getValue()))
        .toList();
  }

  /** In the place of what was watched for that room before; nothing was looked at then. */
  void begin(StageWatch watch) {
    Address room = watch.room();
    forgetCounts(room);
    store.put(room.tenant(), TOPIC, room.conversation(), watch.written());
  }

  void end(Address room) {
    forgetCounts(room);
    store.remove(room.tenant(), TOPIC, room.conversation());
  }

  void count(Address room, StageCount what) {
    long _ = store.add(room.tenant(), what.topic(), room.conversation(), 1);
  }

  /** Counts since the watch began. */
  StageCounts counts(Address room) {
    return new StageCounts(
        counted(room, StageCount.FLAGGED),
        counted(room, StageCount.REST),
        counted(room, StageCount.UNREAD));
  }

  private long counted(Address room, StageCount what) {
    return store
        .get(room.tenant(), what.topic(), room.conversation())
        .map(Long::parseLong)
        .orElse(0L);
  }

  private void forgetCounts(Address room) {
    store.removeBelow(room.tenant(), StageCount.TOPICS, room.conversation());
  }
}
