package dev.bonafide.comparison.timezone;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.DialogueTurn;
import dev.bonafide.comparison.dialogue.Exchange;
import dev.bonafide.comparison.dialogue.SpokenSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares two questions about the subject's own town (where they live, or how they get around)
 * with the answers. Counts if no answer names anything that exists there. Someone who is new there,
 * or does not want to say, does not count. If no one speaks after an answer, only its first
 * sentence or message counts, so that nothing added at the end can change it.
 */
public final class PlaceUnnamed implements Comparison {
  private static final int FEWEST = 2;

  /** How a sentence ends; what breaks off may go on in the next breath. */
  private static final Pattern ENDED = Pattern.compile("[.!?。！？…][\\s\"'”’)]*$");

  @Override
  public Look look(CaseFile caseFile) {
    List<ClaimedTown> towns = ClaimedTown.of(caseFile);
    if (towns.isEmpty()) {
      return new Look.Blind("no place is claimed");
    }
    boolean asked = false;
    List<Citation> vague = new ArrayList<>();
    for (Dialogue dialogue : Dialogue.of(caseFile)) {
      for (Exchange exchange : dialogue.exchanges()) {
        Optional<SpokenSentence> question = question(exchange);
        asked |= question.isPresent();
        question
            .filter(said -> isVague(exchange, towns))
            .ifPresent(said -> cite(said, exchange, vague));
      }
    }
    if (vague.size() >= 2 * FEWEST) {
      return new Look.Seen(vague.subList(0, 2 * FEWEST));
    }
    return asked ? new Look.Nothing() : new Look.Blind("no one asked about the place");
  }

  private static Optional<SpokenSentence> question(Exchange exchange) {
    return exchange.replies().isEmpty()
        ? Optional.empty()
        : SpokenSentence.of(exchange.request())
            .filter(said -> LocalQuestions.OF_THE_PLACE.standIn(said.words()))
            .findFirst();
  }

  private static void cite(SpokenSentence question, Exchange exchange, List<Citation> vague) {
    vague.add(question.cited());
    DialogueTurn reply = exchange.replies().getFirst();
    vague.add(reply.cite(reply.utterances().getFirst()));
  }

  private static boolean isVague(Exchange exchange, List<ClaimedTown> towns) {
    List<SpokenSentence> reply = reply(exchange);
    LocalThings things = new LocalThings(exchange.request(), towns);
    return !reply.isEmpty()
        && reply.stream().noneMatch(said -> LocalQuestions.EXCUSED.standIn(said.words()))
        && reply.stream().allMatch(said -> things.noneIn(said.words()));
  }

  private static List<SpokenSentence> reply(Exchange exchange) {
    DialogueTurn reply = exchange.replies().getFirst();
    if (exchange.followed(0)) {
      return SpokenSentence.of(reply).toList();
    }
    Utterance first = reply.utterances().getFirst();
    boolean ends = ENDED.matcher(reply.reading().words(first)).find();
    return ends ? SpokenSentence.of(reply.reading(), first).toList() : List.of();
  }
}
