package dev.bonafide.proof;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.SharedHosts;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.RuleSource;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for proofs, and looks for them. A proof is a line of its case; it moves no verdict, and
 * nothing that fails or is missing is written down.
 *
 * @param hosts domains that are no one's own
 * @param random makes codes
 */
public record CaseProver(ProofSites sites, SharedHosts hosts, SecureRandom random) {
  /** How long a code is good for. */
  public static final Duration GOOD = Duration.ofDays(14);

  /** So many codes may be open in one case. */
  public static final int MOST_OPEN = 8;

  /**
   * Creates one that looks for codes at some sites.
   *
   * @param rules with the lists of hosts that are no one's own
   */
  public static CaseProver of(ProofSites sites, List<RuleSource> rules) {
    return new CaseProver(sites, SharedHosts.of(new ListFiles(rules)::named), new SecureRandom());
  }

  /** One that asks for nothing. */
  public static CaseProver none() {
    return new CaseProver(ProofSites.NONE, new SharedHosts(Map.of()), new SecureRandom());
  }

  /**
   * Asks for a proof. Where a code for the same thing is open, it is that one.
   *
   * @param handedIn everything that the case rests on
   * @param by who asks
   */
  public ProofRequest ask(
      CaseHistory history, Submission handedIn, Provable wanted, Instant now, String by) {
    CaseProofs known = CaseProofs.of(history);
    Optional<Challenge> open =
        known.open().stream()
            .filter(one -> !one.isOver(now) && one.thing().isSame(wanted))
            .findFirst();
    if (open.isPresent()) {
      return new ProofRequest.Waiting(open.get());
    }
    NamedThings named = NamedThings.in(handedIn);
    Optional<Provable> thing = named.named(wanted);
    if (thing.isEmpty()) {
      return new ProofRequest.NotNamed(wanted);
    }
    if (isShared(wanted)) {
      return new ProofRequest.Shared(wanted);
    }
    if (known.open().stream().filter(one -> !one.isOver(now)).count() >= MOST_OPEN) {
      return new ProofRequest.TooMany(MOST_OPEN);
    }
    return switch (sites.pin(thing.get())) {
      case ProofPin.Off _ -> new ProofRequest.Off(wanted);
      case ProofPin.Refused(TranslatableText why) -> new ProofRequest.Refused(wanted, why);
      case ProofPin.Pinned(Provable pinned) -> asked(history, pinned, now, by);
    };
  }

  private ProofRequest asked(CaseHistory history, Provable thing, Instant now, String by) {
    Entry.Challenged line =
        new Entry.Challenged(now, by, thing.stored(), ProofCode.next(random), now.plus(GOOD));
    int place = history.entries().size();
    return new ProofRequest.Asked(
        line, new Challenge(place, now, thing, line.code(), line.until()));
  }

  /** What the evidence names that a proof can be asked for, in its order. */
  public List<Provable> things(Submission handedIn) {
    return NamedThings.in(handedIn).all().stream().filter(one -> !isShared(one)).toList();
  }

  /** Whether everyone may have a mailbox or a page there, so that it is no one's own. */
  private boolean isShared(Provable thing) {
    return thing instanceof Provable.Domain(String name)
        && hosts.cover(name, SharedHosts.MAIL, SharedHosts.CODE, SharedHosts.PAGES);
  }

  /** Looks for all open codes of a case, the oldest first. */
  public List<ProofCheck> check(CaseHistory history, Instant now, String by) {
    return CaseProofs.of(history).open().stream().map(one -> check(one, now, by)).toList();
  }

  private ProofCheck check(Challenge challenge, Instant now, String by) {
    if (challenge.isOver(now)) {
      return new ProofCheck.Over(challenge);
    }
    return switch (sites.look(challenge.thing(), challenge.code(), challenge.at())) {
      case ProofLook.Shown(Provable thing, String place) ->
          new ProofCheck.Proved(
              new Entry.Proved(now, by, thing.stored(), challenge.line(), place),
              new ControlProof(now, by, thing, place));
      case ProofLook.Missing() -> new ProofCheck.Missing(challenge);
      case ProofLook.Unseen(TranslatableText why) -> new ProofCheck.Unseen(challenge, why);
    };
  }
}
