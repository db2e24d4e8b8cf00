package dev.bonafide.bench.linkage;

import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.Linkage;
import dev.bonafide.linkage.SharedTrait;
import dev.bonafide.linkage.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The same look as that of the database, in memory, for setting weights. */
final class MemoryLinks {
  private final List<List<Trait>> cases;
  private final Map<String, List<Integer>> holders = new HashMap<>();
  private final List<Set<String>> explaining = new ArrayList<>();

  MemoryLinks(List<List<Trait>> cases) {
    this.cases = cases;
    for (int number = 0; number < cases.size(); number++) {
      Set<String> explains = new HashSet<>();
      explaining.add(explains);
      for (Trait trait : cases.get(number)) {
        if (trait.kind().explains()) {
          explains.add(trait.keyed());
        }
        holders.computeIfAbsent(trait.keyed(), _ -> new ArrayList<>(1)).add(number);
      }
    }
  }

  List<CaseLink> of(int number) {
    List<SharedTrait> shared = new ArrayList<>();
    for (Trait trait : cases.get(number)) {
      List<Integer> all = holders.getOrDefault(trait.keyed(), List.of());
      if (!trait.kind().explains() && all.size() <= trait.kind().most()) {
        all.stream()
            .filter(other -> other != number)
            .forEach(other -> shared.add(shared(trait, other, all.size())));
      }
    }
    Set<Long> others = shared.stream().map(SharedTrait::other).collect(Collectors.toSet());
    for (Trait trait : cases.get(number)) {
      if (trait.kind().explains()) {
        others.stream()
            .filter(other -> explaining.get(other.intValue()).contains(trait.keyed()))
            .forEach(other -> shared.add(shared(trait, other.intValue(), 0)));
      }
    }
    return Linkage.of(shared, cases.size());
  }

  private static SharedTrait shared(Trait trait, int other, int holders) {
    return new SharedTrait(trait.kind(), trait.keyed().hashCode(), trait.piece(), other, holders);
  }
}
