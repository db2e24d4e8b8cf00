package dev.bonafide.conversation.watch;

import dev.bonafide.casefile.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Watched places in memory. */
public final class MemoryWatches implements WatchStore {
  private final Map<String, Watch> watches = new HashMap<>();
  private final Map<String, List<Flagged>> flagged = new HashMap<>();

  private static String key(Tenant tenant, String place) {
    return tenant.id() + "/" + place;
  }

  @Override
  public Optional<Watch> of(Tenant tenant, String place) {
    return Optional.ofNullable(watches.get(key(tenant, place)));
  }

  @Override
  public void begin(Tenant tenant, String place, Watch.Mode mode, String by, Instant at) {
    end(tenant, place);
    watches.put(key(tenant, place), new Watch(mode, by, at, 0, at));
  }

  @Override
  public void end(Tenant tenant, String place) {
    watches.remove(key(tenant, place));
    flagged.remove(key(tenant, place));
  }

  @Override
  public void looked(Tenant tenant, String place) {
    watches.computeIfPresent(
        key(tenant, place),
        (_, one) -> new Watch(one.mode(), one.by(), one.since(), one.looked() + 1, one.told()));
  }

  @Override
  public void flag(Tenant tenant, String place, Flagged one) {
    if (of(tenant, place).isPresent()) {
      flagged.computeIfAbsent(key(tenant, place), _ -> new ArrayList<>()).add(one);
    }
  }

  @Override
  public List<Flagged> flagged(Tenant tenant, String place, Instant after) {
    return flagged.getOrDefault(key(tenant, place), List.of()).stream()
        .filter(one -> one.at().isAfter(after))
        .toList();
  }

  @Override
  public void told(Tenant tenant, String place, Instant at) {
    watches.computeIfPresent(
        key(tenant, place),
        (_, one) -> new Watch(one.mode(), one.by(), one.since(), one.looked(), at));
  }
}
