package dev.bonafide.bot.decision;

import dev.bonafide.applicant.CandidateDesk;
import dev.bonafide.bot.Extensions;
import dev.bonafide.bot.Machine;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.bot.report.TodaysEngine;
import dev.bonafide.bot.webhook.VerdictOutbox;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.Actor;
import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseConnections;
import dev.bonafide.casework.CaseDesk;
import dev.bonafide.casework.CaseJudge;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.DeskRefusal;
import dev.bonafide.casework.Judgement;
import dev.bonafide.linkage.TraitSource;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.casefile.PostgresCaseLinks;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.watchlist.Watchlists;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The desk as a command at the machine finds it; cases are judged by the rules of today. */
final class MachineDesk implements CaseJudge, AutoCloseable {
  static final String WITHOUT_MODEL = "--no-llm";

  private final StoredData data;
  private final Machine machine;
  private final boolean withoutModel;
  private final PostgresCaseFiles cases;
  private @Nullable CaseScreener screener;

  private MachineDesk(StoredData data, Machine machine, boolean withoutModel) {
    this.data = data;
    this.machine = machine;
    this.withoutModel = withoutModel;
    this.cases =
        new PostgresCaseFiles(
            data.database(),
            new VerdictOutbox(data.database(), machine.settings().webhook(), machine.clock()),
            TraitSource.NONE);
  }

  /** Opens it for the tenant that a command names, or if it names none, for this machine's own. */
  static MachineDesk open(ParseResult parsed, Machine machine) {
    boolean namesTenant = parsed.commandSpec().findOption(StoredData.TENANT) != null;
    String tenant = parsed.matchedOptionValue(StoredData.TENANT, (String) null);
    return new MachineDesk(
        StoredData.open(machine, namesTenant ? tenant : Tenant.LOCAL.id()),
        machine,
        parsed.hasMatchedOption(WITHOUT_MODEL));
  }

  private CaseConnections connections() {
    Extensions extensions = Extensions.of(machine.settings(), machine.clock());
    return new CaseConnections(
        CaseProver.of(extensions.proofSites(), machine.distribution().rules()),
        new PostgresCaseLinks(data.database()),
        (own, other) -> cases.find(new CaseId(own.tenant(), other)).isPresent(),
        () -> extensions.expectsMeetings(CandidateDesk.PAGE),
        more -> more);
  }

  /**
   * The case of a number, if its words are there.
   *
   * @throws Refusal where it is not
   */
  CaseId numbered(List<String> number) {
    CaseId id = data.numbered(number);
    StoredData.require(cases, id);
    return id;
  }

  /**
   * Does an act.
   *
   * @throws Refusal where the desk does not
   */
  <T> CaseReply<T> perform(CaseId id, CaseAction<T> action) {
    try {
      return new CaseDesk(cases, this, this::connections, machine.clock())
          .perform(id, action, Actor.of(Machine.user()));
    } catch (DeskRefusal refused) {
      StoredData.require(cases, id);
      throw new Refusal("the case changed in the meantime; run the command again");
    }
  }

  @Override
  public Judgement judge(CaseState state) {
    CaseScreener known = screener == null ? today() : screener;
    screener = known;
    return known.judge(state);
  }

  private CaseScreener today() {
    Watchlists lists = Watchlists.of(data.watchlists().read(), machine.today());
    return new CaseScreener(
        TodaysEngine.of(machine.distribution(), lists, withoutModel),
        machine.clock(),
        () -> UUID.randomUUID().toString());
  }

  @Override
  public void close() {
    data.close();
  }
}
