package dev.bonafide.proof;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a case holds of proofs, without what was taken back.
 *
 * @param open codes that no one has shown yet, those that are over among them; the oldest first
 * @param proofs the oldest first
 */
public record CaseProofs(List<Challenge> open, List<ControlProof> proofs) {
  public CaseProofs {
    open = List.copyOf(open);
    proofs = List.copyOf(proofs);
  }

  public static CaseProofs of(CaseHistory history) {
    Set<Integer> undone = history.undone();
    Set<Integer> used = used(history);
    List<Challenge> open = new ArrayList<>();
    List<ControlProof> proofs = new ArrayList<>();
    for (int line = 0; line < history.entries().size(); line++) {
      if (!undone.contains(line)) {
        switch (history.entries().get(line)) {
          case Entry.Challenged asked -> asked(line, asked).ifPresent(open::add);
          case Entry.Proved shown -> of(shown).ifPresent(proofs::add);
          default -> {}
        }
      }
    }
    open.removeIf(one -> used.contains(one.line()));
    return new CaseProofs(open, proofs);
  }

  /** Nothing where the words of the case went. */
  private static Optional<Challenge> asked(int line, Entry.Challenged asked) {
    return Provable.stored(asked.thing())
        .map(thing -> new Challenge(line, asked.at(), thing, asked.code(), asked.until()));
  }

  private static Optional<ControlProof> of(Entry.Proved shown) {
    return Provable.stored(shown.thing())
        .map(thing -> new ControlProof(shown.at(), shown.by(), thing, shown.place()));
  }

  /** A code is good once, also where the proof was taken back. */
  private static Set<Integer> used(CaseHistory history) {
    Set<Integer> used = new HashSet<>();
    for (Entry entry : history.entries()) {
      if (entry instanceof Entry.Proved shown) {
        used.add(shown.challenge());
      }
    }
    return used;
  }
}
