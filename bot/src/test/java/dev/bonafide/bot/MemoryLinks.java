package dev.bonafide.bot;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.CaseState;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.linkage.Linkage;
import dev.bonafide.linkage.SharedTrait;
import dev.bonafide.linkage.Trait;
import dev.bonafide.linkage.TraitSource;
import dev.bonafide.linkage.Unlinked;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Links cases as the tables do, by the traits that are taken of them, without a table. */
final class MemoryLinks implements CaseLinks {
  private static final TraitSource TRAITS = Shipped.DISTRIBUTION.traits();
  private static final int MOST = 100;

  private final CaseFiles cases;

  MemoryLinks(CaseFiles cases) {
    this.cases = cases;
  }

  @Override
  public List<CaseLink> of(CaseId id) {
    List<CaseHistory> all =
        cases.recent(id.tenant(), MOST).stream()
            .flatMap(one -> cases.find(one.id()).stream())
            .toList();
    List<Trait> own = cases.find(id).map(MemoryLinks::traits).orElse(List.of());
    List<SharedTrait> shared = new ArrayList<>();
    for (Trait trait : own) {
      List<CaseHistory> holders = all.stream().filter(one -> has(one, trait)).toList();
      holders.stream()
          .map(one -> one.id().number())
          .filter(number -> number != id.number())
          .forEach(number -> shared.add(new SharedTrait(trait.kind(), number, holders.size())));
    }
    List<Long> away = unlinked(id).stream().map(one -> one.otherThan(id.number())).toList();
    return Linkage.of(shared).stream().filter(link -> !away.contains(link.other())).toList();
  }

  private static boolean has(CaseHistory history, Trait trait) {
    return traits(history).stream().anyMatch(one -> one.keyed().equals(trait.keyed()));
  }

  private static List<Trait> traits(CaseHistory history) {
    return TRAITS.of(CaseState.of(history).handedIn());
  }

  @Override
  public List<Unlinked> unlinked(CaseId id) {
    return cases.recent(id.tenant(), MOST).stream()
        .flatMap(one -> cases.find(one.id()).stream())
        .flatMap(
            history ->
                IntStream.range(0, history.entries().size())
                    .filter(line -> !history.undone().contains(line))
                    .filter(line -> history.entries().get(line) instanceof Entry.Unlinked)
                    .mapToObj(line -> unlinked(history, line)))
        .filter(one -> one.number() == id.number() || one.other() == id.number())
        .toList();
  }

  private static Unlinked unlinked(CaseHistory history, int line) {
    Entry.Unlinked said = (Entry.Unlinked) history.entries().get(line);
    return new Unlinked(
        history.id().number(), line, said.other(), said.at(), said.by(), said.reason());
  }
}
