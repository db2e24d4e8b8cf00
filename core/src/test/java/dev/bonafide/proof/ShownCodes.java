package dev.bonafide.proof;

import dev.bonafide.check.SharedHosts;
import dev.bonafide.phrasebook.TranslatableText;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Places where codes are shown, as a test says. Accounts are pinned to the number 583231. */
public final class ShownCodes implements ProofSites {
  private final Map<String, String> shown = new HashMap<>();
  private boolean isOff;
  private Optional<TranslatableText> trouble = Optional.empty();

  public CaseProver prover() {
    return new CaseProver(
        this,
        new SharedHosts(Map.of("mail", Set.of("gmail.com"), "code", Set.of("github.io"))),
        new SecureRandom());
  }

  /** Shows words at a thing: {@code github octocat}. */
  public void show(String thing, String words) {
    shown.put(thing, words);
  }

  /** Nothing is looked at from now on. */
  public void off() {
    isOff = true;
  }

  /** Nothing can be reached from now on, for this reason in the phrasebooks. */
  public void fails(String why) {
    trouble = Optional.of(TranslatableText.of(why));
  }

  @Override
  public ProofPin pin(Provable thing) {
    if (isOff) {
      return new ProofPin.Off();
    }
    return trouble.isEmpty()
        ? new ProofPin.Pinned(
            thing instanceof Provable.Account account
                ? new Provable.Account(account.login(), "583231")
                : thing)
        : new ProofPin.Refused(trouble.get());
  }

  @Override
  public ProofLook look(Provable thing, String code, Instant since) {
    return !trouble.isEmpty()
        ? new ProofLook.Unseen(trouble.get())
        : ProofCode.isIn(shown.getOrDefault(thing.typed(), ""), code)
            ? new ProofLook.Shown(thing, "profile")
            : new ProofLook.Missing();
  }
}
