package dev.bonafide.discord;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseState;
import dev.bonafide.discord.api.SearchHit;
import dev.bonafide.discord.api.SearchOutcome;
import dev.bonafide.discord.api.Searcher;
import dev.bonafide.discord.api.ServerSearch;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.evidence.DiscordGathering;
import dev.bonafide.discord.watch.CaseOrigin;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows a moderator where else in the server the words of a post stand, by links alone: what other
 * people wrote there is neither quoted nor kept.
 */
record WhereElse(Memory memory, CaseFiles cases, ServerSearch search) {
  UnitOfWork work(Receipt receipt, DiscordAsker ask, long number) {
    Tenant tenant = receipt.address().tenant();
    Optional<CaseOrigin> origin = memory.origins().of(tenant, number);
    return Told.work(
        receipt,
        ask,
        cases
            .find(new CaseId(tenant, number))
            .map(CaseState::of)
            .flatMap(state -> origin.map(from -> said(state, from, ask)))
            .orElseGet(() -> ask.book().paragraphs("unknown-button")));
  }

  private List<String> said(CaseState state, CaseOrigin origin, DiscordAsker ask) {
    return words(state.handedIn(), origin)
        .map(
            words ->
                said(
                    ask.book(),
                    origin,
                    search.find(
                        ask.guild(),
                        words,
                        new Searcher(Long.parseLong(ask.asker().id()), ask.seesAll()))))
        .orElseGet(() -> ask.book().paragraphs("too-few-words"));
  }

  /**
   * Takes some of the post's own; what stands in files or frames is no message that can be found.
   */
  private static Optional<String> words(Submission handedIn, CaseOrigin origin) {
    return handedIn.exhibits().stream()
        .filter(one -> one.name().equals(DiscordGathering.POST))
        .flatMap(one -> one.turns().stream())
        .map(turn -> origin.isTitled() ? turn.text().replaceFirst("^[^\n]*\n", "") : turn.text())
        .flatMap(text -> SearchPhrase.in(text).stream())
        .findFirst();
  }

  private static List<String> said(Phrasebook book, CaseOrigin origin, SearchOutcome outcome) {
    return switch (outcome) {
      case SearchOutcome.Barred _ -> book.paragraphs("no-search");
      case SearchOutcome.Indexing _ -> book.paragraphs("indexing");
      case SearchOutcome.Found(List<SearchHit> hits) -> {
        List<String> said = new ArrayList<>(book.paragraphs("elsewhere"));
        hits.stream()
            .filter(hit -> hit.message() != origin.message())
            .map(hit -> line(book, origin.guild(), hit))
            .forEach(said::add);
        yield said.size() > 1 ? said : book.paragraphs("nowhere-else");
      }
    };
  }

  private static String line(Phrasebook book, long guild, SearchHit hit) {
    return "• <#%d> · %s"
        .formatted(hit.channel(), CaseOrigin.link(book, guild, hit.channel(), hit.message()));
  }
}
