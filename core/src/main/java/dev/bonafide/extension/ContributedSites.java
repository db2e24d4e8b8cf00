package dev.bonafide.extension;

import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.proof.ProofLook;
import dev.bonafide.proof.ProofPin;
import dev.bonafide.proof.ProofSites;
import dev.bonafide.proof.Provable;
import java.time.Instant;
import java.util.Map;

/** Sites of extensions by the kind of thing that each is for. A wrong setting is an answer. */
public record ContributedSites(Map<String, ProofSites> byKind) implements ProofSites {
  public ContributedSites {
    byKind = Map.copyOf(byKind);
  }

  @Override
  public ProofPin pin(Provable thing) {
    try {
      return site(thing).pin(thing);
    } catch (UnusableInput e) {
      return new ProofPin.Refused(wrong(e));
    }
  }

  @Override
  public ProofLook look(Provable thing, String code, Instant since) {
    try {
      return site(thing).look(thing, code, since);
    } catch (UnusableInput e) {
      return new ProofLook.Unseen(wrong(e));
    }
  }

  private ProofSites site(Provable thing) {
    return byKind.getOrDefault(thing.kind(), NONE);
  }

  /** Settings and what is wrong with them are told to the operator in English. */
  private static TranslatableText wrong(UnusableInput input) {
    return TranslatableText.of("proof.bad-setting", input.line());
  }
}
