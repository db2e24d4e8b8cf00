package dev.bonafide.hiring.hook;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.StageLookup;
import dev.bonafide.conversation.stage.StageArrival;
import dev.bonafide.conversation.stage.StageWatch;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Hands a candidate who reached another stage to the rooms for which that stage is watched. What a
 * vendor says of the stage is not believed, as Lever signs none of it: it is asked for, and only
 * where some stage is watched. Candidates at other stages are not read.
 *
 * @param watched stages, of all tenants
 * @param stage asks a vendor where a candidate is
 * @param inbox of the rooms
 */
public record StageArrivals(
    Supplier<List<StageWatch>> watched,
    Function<CandidateLink, StageLookup> stage,
    Inbox inbox,
    InstantSource clock) {
  private static final Duration ASK_AGAIN = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofDays(1);

  /**
   * Hands one over; doing it again changes nothing.
   *
   * @param receipt of what the vendor said
   * @throws Unreachable if the vendor does not say the stage now
   */
  void hand(CandidateLink candidate, Receipt receipt) {
    List<StageWatch> all = watched.get();
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
