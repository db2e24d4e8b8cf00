package dev.bonafide.proof;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.MailFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.SharedHosts;
import dev.bonafide.phrasebook.TranslatableText;
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
 * @param hosts domains that are nobody's own
 * @param random makes codes
 */
public record CaseProver(ProofSites sites, SharedHosts hosts, SecureRandom random) {
  /** How long a code is good for. */
  public static final Duration GOOD = Duration.ofDays(14);

  /** So many codes may be open in one case. */
  public static final int MOST_OPEN = 8;

  /** So many emails are read for each code. */
  public static final int MOST_EMAILS = 5;

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

  /**
   * Whether everybody may have a mailbox or a page there, so that it is nobody's own. A page below
   * such a host is one person's, and so is a mailbox.
   */
  private boolean isShared(Provable thing) {
    return switch (thing) {
      case Provable.Domain(String name) ->
          hosts.cover(name, SharedHosts.MAIL, SharedHosts.CODE, SharedHosts.PAGES);
      case Provable.Site(String name) -> hosts.has(name);
      case Provable.Account _, Provable.Mailbox _ -> false;
    };
  }

  /** The same where nobody hands in an email. */
  public List<ProofCheck> check(CaseHistory history, Instant now, String by) {
    return check(history, List.of(), now, by);
  }

  /**
   * Looks for all open codes of a case, the oldest first.
   *
   * @param emails in which codes of mailboxes are looked for
   */
  public List<ProofCheck> check(
      CaseHistory history, List<MailFile> emails, Instant now, String by) {
    return CaseProofs.of(history).open().stream().map(one -> check(one, emails, now, by)).toList();
  }

  /** Whether a case waits for an email. */
  public static boolean awaitsEmail(CaseHistory history, Instant now) {
    return CaseProofs.of(history).open().stream()
        .anyMatch(one -> one.thing() instanceof Provable.Mailbox && !one.isOver(now));
  }

  private ProofCheck check(Challenge challenge, List<MailFile> emails, Instant now, String by) {
    if (challenge.isOver(now)) {
      return new ProofCheck.Over(challenge);
    }
    if (challenge.thing() instanceof Provable.Mailbox mailbox) {
      return emails.isEmpty()
          ? new ProofCheck.Awaited(challenge)
          : came(challenge, read(mailbox, challenge.code(), emails, now), now, by);
    }
    return came(
        challenge, sites.look(challenge.thing(), challenge.code(), challenge.at()), now, by);
  }

  /** The first email that shows the code; else what is wrong with the last of them. */
  private ProofLook read(
      Provable.Mailbox mailbox, String code, List<MailFile> emails, Instant now) {
    ProofLook look = new ProofLook.Missing();
    for (MailFile email : emails.subList(0, Math.min(MOST_EMAILS, emails.size()))) {
      look = sites.read(mailbox, code, email, now);
      if (look instanceof ProofLook.Shown) {
        return look;
      }
    }
    return look;
  }

  private static ProofCheck came(Challenge challenge, ProofLook look, Instant now, String by) {
    return switch (look) {
      case ProofLook.Shown(Provable thing, String place) ->
          new ProofCheck.Proved(
              new Entry.Proved(now, by, thing.stored(), challenge.line(), place),
              new ControlProof(now, by, thing, place));
      case ProofLook.Missing() -> new ProofCheck.Missing(challenge);
      case ProofLook.Unseen(TranslatableText why) -> new ProofCheck.Unseen(challenge, why);
    };
  }
}
