package dev.bonafide.testkit.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Cards;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers which replies show which case as long as it lives. */
public final class MemoryCards implements Cards {
  private final Map<CaseId, List<String>> shown = new HashMap<>();
  private final Map<CaseId, List<String>> telling = new HashMap<>();
  private final Map<CaseId, String> here = new HashMap<>();

  @Override
  public void show(CaseId id, String reply) {
    add(shown, id, reply);
    add(telling, id, reply);
  }

  private static void add(Map<CaseId, List<String>> to, CaseId id, String reply) {
    List<String> replies = to.computeIfAbsent(id, _ -> new ArrayList<>());
    if (!replies.contains(reply)) {
      replies.add(reply);
    }
  }

  @Override
  public void tell(CaseId id, String reply) {
    add(telling, id, reply);
  }

  @Override
  public List<String> telling(CaseId id) {
    return List.copyOf(telling.getOrDefault(id, List.of()));
  }

  @Override
  public void showHere(CaseId id, String reply) {
    show(id, reply);
    here.put(id, reply);
  }

  @Override
  public Optional<String> here(CaseId id) {
    return Optional.ofNullable(here.get(id));
  }

  @Override
  public Optional<CaseId> shownBy(Tenant tenant, String reply) {
    return shown.entrySet().stream()
        .filter(one -> one.getKey().tenant().equals(tenant) && one.getValue().contains(reply))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public List<String> of(CaseId id) {
    return List.copyOf(shown.getOrDefault(id, List.of()));
  }
}
