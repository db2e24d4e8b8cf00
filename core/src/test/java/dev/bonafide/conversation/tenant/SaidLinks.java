package dev.bonafide.conversation.tenant;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.MemoryCases;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.linkage.LinkReason;
import dev.bonafide.linkage.TraitKind;
import dev.bonafide.linkage.Unlinked;
import java.util.ArrayList;
import java.util.List;

/** Links as a test says them; as in tables, an unlinked one is gone until that is taken back. */
public final class SaidLinks implements CaseLinks {
  private final MemoryCases cases;
  private final List<Pair> pairs = new ArrayList<>();

  SaidLinks(MemoryCases cases) {
    this.cases = cases;
  }

  private record Pair(long one, long other, LinkReason reason) {
    boolean has(long number) {
      return one == number || other == number;
    }

    long otherThan(long number) {
      return one == number ? other : one;
    }
  }

  /** Two cases have the same. */
  public void link(long one, long other, TraitKind kind) {
    pairs.add(new Pair(one, other, new LinkReason(kind, 1, 2)));
  }

  @Override
  public List<CaseLink> of(CaseId id) {
    List<Long> away = unlinked(id).stream().map(one -> one.otherThan(id.number())).toList();
    return pairs.stream()
        .filter(pair -> pair.has(id.number()) && !away.contains(pair.otherThan(id.number())))
        .map(pair -> new CaseLink(pair.otherThan(id.number()), List.of(pair.reason())))
        .toList();
  }

  @Override
  public List<Unlinked> unlinked(CaseId id) {
    List<Unlinked> all = new ArrayList<>();
    for (Pair pair : pairs) {
      for (long number : List.of(pair.one(), pair.other())) {
        cases
            .find(new CaseId(id.tenant(), number))
            .ifPresent(
                history -> {
                  for (int line = 0; line < history.entries().size(); line++) {
                    if (history.entries().get(line) instanceof Entry.Unlinked said
                        && !history.undone().contains(line)) {
                      all.add(
                          new Unlinked(
                              number, line, said.other(), said.at(), said.by(), said.reason()));
                    }
                  }
                });
      }
    }
    return all.stream()
        .filter(one -> one.number() == id.number() || one.other() == id.number())
        .toList();
  }
}
