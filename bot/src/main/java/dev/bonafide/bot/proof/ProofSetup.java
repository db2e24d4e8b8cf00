package dev.bonafide.bot.proof;

import static dev.bonafide.bot.Setting.BONAFIDE_PROOF_SITES;

import dev.bonafide.bot.GitHubSetup;
import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.MailFile;
import dev.bonafide.check.SharedHosts;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.proof.MailProof;
import dev.bonafide.proof.ProofCode;
import dev.bonafide.proof.ProofLook;
import dev.bonafide.proof.ProofPin;
import dev.bonafide.proof.ProofSites;
import dev.bonafide.proof.Provable;
import dev.bonafide.proof.dkim.KeyRecords;
import dev.bonafide.proof.dkim.SignedMail;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.Refusal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Looks for codes where the settings allow it: on GitHub, in the records of domains, in a file of a
 * website, and in emails that somebody hands in. Nothing is connected, and no class for it loaded,
 * before somebody asks for a proof.
 */
public final class ProofSetup implements ProofSites {
  private static final TranslatableText NO_DOMAINS = TranslatableText.of("proof.no-domains");

  private final Settings settings;
  private final GitHubSetup gitHub;
  private final Supplier<SiteFile> files;

  public ProofSetup(Settings settings, GitHubSetup gitHub) {
    this(settings, gitHub, SiteFile::new);
  }

  ProofSetup(Settings settings, GitHubSetup gitHub, Supplier<SiteFile> files) {
    this.settings = settings;
    this.gitHub = gitHub;
    this.files = files;
  }

  /**
   * Asks for proofs, and looks for them.
   *
   * @param rules with the lists of hosts that are nobody's own
   */
  public CaseProver prover(List<RuleSource> rules) {
    return new CaseProver(this, SharedHosts.of(new ListFiles(rules)::named), new SecureRandom());
  }

  @Override
  public ProofPin pin(Provable thing) {
    try {
      return switch (thing) {
        case Provable.Account account -> gitHub.pin(account);
        case Provable.Domain _, Provable.Mailbox _ -> pinned(thing, DnsSetting.isOn(settings));
        case Provable.Site site -> pinned(site, settings.truth(BONAFIDE_PROOF_SITES));
      };
    } catch (Refusal e) {
      return new ProofPin.Refused(wrong(e));
    }
  }

  @Override
  public ProofLook look(Provable thing, String code, Instant since) {
    try {
      return switch (thing) {
        case Provable.Account account -> gitHub.look(account, code, since);
        case Provable.Domain domain when DnsSetting.isOn(settings) -> look(domain, code);
        case Provable.Domain _ -> new ProofLook.Unseen(NO_DOMAINS);
        case Provable.Site site when settings.truth(BONAFIDE_PROOF_SITES) -> look(site, code);
        case Provable.Site _ -> new ProofLook.Unseen(TranslatableText.of("proof.no-sites"));
        case Provable.Mailbox _ -> new ProofLook.Unseen(TranslatableText.of("proof.no-email"));
      };
    } catch (Refusal e) {
      return new ProofLook.Unseen(wrong(e));
    }
  }

  /** Settings and what is wrong with them are told to the operator in English. */
  private static TranslatableText wrong(Refusal refusal) {
    return TranslatableText.of("proof.bad-setting", refusal.line());
  }

  private static ProofPin pinned(Provable thing, boolean isOn) {
    return isOn ? new ProofPin.Pinned(thing) : new ProofPin.Off();
  }

  @Override
  public ProofLook read(Provable.Mailbox mailbox, String code, MailFile email, Instant now) {
    try {
      if (!DnsSetting.isOn(settings)) {
        return new ProofLook.Unseen(NO_DOMAINS);
      }
      TxtRecords records = DnsSetting.records(settings);
      SignedMail signed = new SignedMail(name -> key(records.of(name)), RegisteredDomain::of);
      return MailProof.look(signed, mailbox, code, email, now);
    } catch (Refusal e) {
      return new ProofLook.Unseen(wrong(e));
    }
  }

  private static KeyRecords.Answer key(TxtAnswer answer) {
    return switch (answer) {
      case TxtAnswer.Found found -> new KeyRecords.Found(found.joined());
      case TxtAnswer.None() -> new KeyRecords.Found(List.of());
      case TxtAnswer.Unknown(TranslatableText why) -> new KeyRecords.Unknown(why);
    };
  }

  /** With {@code www.} and without it, as both have one owner; the first that shows it counts. */
  private ProofLook look(Provable.Site site, String code) {
    try (SiteFile file = files.get()) {
      ProofLook one = look(site, site.file(), code, file);
      if (one instanceof ProofLook.Shown) {
        return one;
      }
      ProofLook other = look(site, site.otherFile(), code, file);
      return other instanceof ProofLook.Unseen ? one : other;
    }
  }

  private static ProofLook look(Provable.Site site, String address, String code, SiteFile file) {
    return switch (file.open(address)) {
      case SiteFile.Opened(String words) ->
          ProofCode.isIn(words, code)
              ? new ProofLook.Shown(site, address)
              : new ProofLook.Missing();
      case SiteFile.Missing() -> new ProofLook.Missing();
      case SiteFile.Unknown(TranslatableText why) -> new ProofLook.Unseen(why);
    };
  }

  private ProofLook look(Provable.Domain domain, String code) {
    return switch (DnsSetting.records(settings).of(domain.record())) {
      case TxtAnswer.Found(List<String> records) ->
          records.stream().anyMatch(one -> ProofCode.isIn(one, code))
              ? new ProofLook.Shown(domain, domain.record())
              : new ProofLook.Missing();
      case TxtAnswer.None() -> new ProofLook.Missing();
      case TxtAnswer.Unknown(TranslatableText why) -> new ProofLook.Unseen(why);
    };
  }
}
