package dev.bonafide.comparison.timezone;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.Exchange;
import dev.bonafide.comparison.dialogue.Looks;
import dev.bonafide.comparison.dialogue.SpokenSentence;
import java.util.List;
import java.util.Optional;

/**
 * Compares a time that the other side names, including its time zone, with what the subject calls
 * it. Counts if the subject calls it night or evening, but it is daytime at the claimed place. It
 * does not count if they mention night work or a trip in the same statement.
 */
public final class NightByDay implements Comparison {
  private static final int DAY_BEGINS = 8;
  private static final int DAY_ENDS = 18;
  private static final int MORNING_ENDS = 11;

  @Override
  public Look look(CaseFile caseFile) {
    List<ClaimedPlace> places = ClaimedPlace.of(caseFile);
    if (places.isEmpty()) {
      return new Look.Blind("they claim no single place with a known time zone");
    }
    List<Look> looks =
        Dialogue.of(caseFile).stream()
            .flatMap(dialogue -> dialogue.exchanges().stream())
            .filter(exchange -> !exchange.replies().isEmpty())
            .flatMap(exchange -> look(exchange, places).stream())
            .toList();
    return Looks.most(looks, Reason.told("no one named a time together with its time zone"));
  }

  private static Optional<Look> look(Exchange exchange, List<ClaimedPlace> places) {
    return SpokenSentence.of(exchange.request())
        .flatMap(
            said ->
                ToldHour.in(said.words()).map(hour -> look(said, hour, exchange, places)).stream())
        .findFirst();
  }

  private static Look look(
      SpokenSentence named, ToldHour hour, Exchange exchange, List<ClaimedPlace> places) {
    return SpokenSentence.of(exchange.replies().getFirst())
        .filter(said -> !NightSayings.EXPLAINED.standIn(said.words()))
        .filter(said -> places.stream().anyMatch(place -> belies(said, hour, place)))
        .<Look>map(said -> new Look.Seen(List.of(named.cited(), said.cited())))
        .findFirst()
        .orElseGet(Look.Nothing::new);
  }

  private static boolean belies(SpokenSentence said, ToldHour hour, ClaimedPlace place) {
    return (hour.isBetween(DAY_BEGINS, DAY_ENDS, place) && NightSayings.NIGHT.standIn(said.words()))
        || (hour.isBetween(DAY_BEGINS, MORNING_ENDS, place)
            && NightSayings.EVENING.standIn(said.words()));
  }
}
