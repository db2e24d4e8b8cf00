package dev.bonafide.slack.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps them as long as it is there. */
public final class MemoryInstallations implements Installations {
  public final Map<String, Installations.Installation> kept = new ConcurrentHashMap<>();
  public final List<String> purged = new ArrayList<>();

  @Override
  public Optional<Installations.Installation> of(String team) {
    return Optional.ofNullable(kept.get(team));
  }

  @Override
  public void keep(Installations.Installation installation) {
    kept.put(installation.team(), installation);
  }

  @Override
  public void purge(String team, Instant installedBefore) {
    Installations.Installation there = kept.get(team);
    if (there == null || there.at().isBefore(installedBefore)) {
      kept.remove(team);
      purged.add(team);
    }
  }
}
