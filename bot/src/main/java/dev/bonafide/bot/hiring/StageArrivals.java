package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.StageLookup;
import dev.bonafide.conversation.stage.StageArrival;
import dev.bonafide.conversation.stage.StageWatch;
import dev.bonafide.conversation.stage.StageWatches;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.conversation.PostgresHoldings;
import dev.bonafide.postgres.conversation.PostgresKept;
import dev.bonafide.slack.api.SlackPlace;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/**
 * Hands a candidate who reached another stage to the rooms for which that stage is watched. What a
 * vendor says of the stage is not believed, as Lever signs none of it: it is asked for, and only
 * where some stage is watched. Candidates at other stages are not read.
 *
 * @param holdings tells which tenants watch any
 * @param stage asks a vendor where a candidate is
 * @param inbox of the rooms
 */
public record StageArrivals(
    PostgresHoldings holdings,
    StageWatches watches,
    Function<CandidateLink, StageLookup> stage,
    Inbox inbox,
    InstantSource clock) {
  private static final Duration ASK_AGAIN = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofDays(1);

  public static StageArrivals in(
      Database database,
      Function<CandidateLink, StageLookup> stage,
      Inbox inbox,
      InstantSource clock) {
    return new StageArrivals(
        new PostgresHoldings(database),
        new StageWatches(new PostgresKept(database)),
        stage,
        inbox,
        clock);
  }

  /**
   * Hands one over; doing it again changes nothing.
   *
   * @param receipt of what the vendor said
   * @throws Unreachable if the vendor does not say the stage now
   */
  void hand(CandidateLink candidate, Receipt receipt) {
    List<StageWatch> all =
        holdings.with(SlackPlace.PLATFORM + ":", StageWatches.TOPIC).stream()
            .flatMap(tenant -> watches.all(tenant).stream())
            .toList();
    if (all.isEmpty()) {
      return;
    }
    switch (stage.apply(candidate)) {
      case StageLookup.At(String name) ->
          all.stream()
              .filter(watch -> watch.isAbout(name))
              .forEach(
                  watch ->
                      inbox.accept(
                          new StageArrival(candidate, name)
                              .receipt(watch, receipt.address().conversation(), clock.instant())));
      case StageLookup.Nowhere() -> {}
      case StageLookup.Unknown() -> {
        if (clock.instant().isBefore(receipt.at().plus(PATIENCE))) {
          throw new Unreachable(
              candidate.vendor().shown() + " does not say the stage of a candidate", ASK_AGAIN);
        }
      }
    }
  }
}
