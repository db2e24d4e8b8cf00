package dev.bonafide.bot.decision;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.bot.report.TodaysEngine;
import dev.bonafide.bot.webhook.VerdictOutbox;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.Actor;
import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseDesk;
import dev.bonafide.casework.CaseJudge;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.DeskRefusal;
import dev.bonafide.casework.Judgement;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.watchlist.Watchlists;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The desk as a command at the machine finds it; cases are judged by the rules of today. */
final class MachineDesk implements CaseJudge, AutoCloseable {
  static final String WITHOUT_MODEL = "--no-llm";

  private final StoredData data;
  private final Distribution distribution;
  private final InstantSource clock;
  private final boolean withoutModel;
  private final PostgresCaseFiles cases;
  private @Nullable CaseScreener screener;

  private MachineDesk(
      StoredData data,
      Distribution distribution,
      Settings settings,
      InstantSource clock,
      boolean withoutModel) {
    this.data = data;
    this.distribution = distribution;
    this.clock = clock;
    this.withoutModel = withoutModel;
    this.cases =
        new PostgresCaseFiles(
            data.database(),
            _ -> {},
            new VerdictOutbox(data.database(), settings.webhook(), clock));
  }

  /** Opens it for the tenant that a command names. */
  static MachineDesk open(
      ParseResult parsed, Distribution distribution, Settings settings, InstantSource clock) {
    boolean alone = parsed.hasMatchedOption(WITHOUT_MODEL);
    String tenant = parsed.matchedOptionValue(StoredData.TENANT, (String) null);
    return new MachineDesk(StoredData.open(settings, tenant), distribution, settings, clock, alone);
  }

  /** Opens it for this machine's own cases. */
  static MachineDesk ofPage(Distribution distribution, Settings settings, InstantSource clock) {
    return new MachineDesk(
        StoredData.open(settings, Tenant.LOCAL.id()), distribution, settings, clock, false);
  }

  /** A command whose cases it judges. */
  static Spec judging(Spec spec) {
    return spec.flag(WITHOUT_MODEL, "Does not ask a language model, even if one is configured.");
  }

  StoredData data() {
    return data;
  }

  PostgresCaseFiles cases() {
    return cases;
  }

  /**
   * The case of the first argument, if its words are there.
   *
   * @throws Refusal where it is not
   */
  CaseId first(List<String> arguments) {
    return only(arguments.subList(0, Math.min(1, arguments.size())));
  }

  /** The same of the only argument. */
  CaseId only(List<String> arguments) {
    CaseId id = data.numbered(arguments);
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
      return new CaseDesk(cases, this, clock).perform(id, action, Actor.of(StoredData.by()));
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
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Watchlists lists = Watchlists.of(data.watchlists().read(), today);
    return new CaseScreener(
        TodaysEngine.of(distribution, lists, withoutModel),
        clock,
        () -> UUID.randomUUID().toString());
  }

  @Override
  public void close() {
    data.close();
  }
}
