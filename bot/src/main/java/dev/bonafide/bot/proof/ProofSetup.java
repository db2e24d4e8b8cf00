package dev.bonafide.bot.proof;

import dev.bonafide.bot.GitHubSetup;
import dev.bonafide.bot.Settings;
import dev.bonafide.check.SharedHosts;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.proof.ProofCode;
import dev.bonafide.proof.ProofLook;
import dev.bonafide.proof.ProofPin;
import dev.bonafide.proof.ProofSites;
import dev.bonafide.proof.Provable;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.Refusal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;

/**
 * Looks for codes where the settings allow it: on GitHub, and in the records of domains. Nothing is
 * connected, and no class for it loaded, before somebody asks for a proof.
 */
public final class ProofSetup implements ProofSites {
  private final Settings settings;
  private final GitHubSetup gitHub;

  public ProofSetup(Settings settings, GitHubSetup gitHub) {
    this.settings = settings;
    this.gitHub = gitHub;
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
        case Provable.Domain domain when DnsSetting.isOn(settings) -> new ProofPin.Pinned(domain);
        case Provable.Domain _ -> new ProofPin.Off();
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
        case Provable.Domain _ -> new ProofLook.Unseen(TranslatableText.of("proof.no-domains"));
      };
    } catch (Refusal e) {
      return new ProofLook.Unseen(wrong(e));
    }
  }

  /** Settings and what is wrong with them are told to the operator in English. */
  private static TranslatableText wrong(Refusal refusal) {
    return TranslatableText.of("proof.bad-setting", refusal.line());
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
