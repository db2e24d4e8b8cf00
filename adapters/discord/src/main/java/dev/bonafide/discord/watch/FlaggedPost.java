package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.discord.card.DiscordPress;
import dev.bonafide.discord.card.DiscordReplies;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.examination.Identified;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.ArrayList;
import java.util.List;

/**
 * A post in which something was found, and what is remembered of it.
 *
 * @param words what it is known by, as {@link RepostIndex#words} gives it
 * @param identifiers what stands in it
 * @param alike earlier cases that lead to the same
 */
public record FlaggedPost(
    Memory memory,
    Receipt receipt,
    DiscordInbound.Posted posted,
    boolean trying,
    String words,
    List<Identified> identifiers,
    List<Long> alike) {
  public FlaggedPost {
    identifiers = List.copyOf(identifiers);
    alike = List.copyOf(alike);
  }

  private Tenant tenant() {
    return receipt.address().tenant();
  }

  /** What is said of it. */
  public Phrasebook book() {
    return memory.languages().of(tenant());
  }

  /** What stands above a card that is to be opened for it. */
  public Whereabouts.Above above() {
    return new Whereabouts.Above(
        CaseOrigin.of(posted, words).above(trying, List.of(), book())
            + SharedIndicatorIndex.line(alike, book()),
        "",
        false,
        posted.guild());
  }

  /** What stands above the card that is there, this place counted. */
  public Whereabouts.Above aboveOf(RepostIndex.Fold fold) {
    return new Whereabouts(memory, tenant(), trying).with(fold.number(), posted, first(fold));
  }

  /** Adds a place where the same words stand, or such as are like them. */
  public void add(RepostIndex.Fold fold) {
    String first = first(fold);
    memory.folds().liken(tenant(), words, first);
    memory.tally().flagged(tenant(), posted.message());
    memory.folds().add(tenant(), first, posted);
    memory.posts().add(tenant(), posted, words);
  }

  private String first(RepostIndex.Fold fold) {
    return memory.origins().of(tenant(), fold.number()).map(CaseOrigin::words).orElse(words);
  }

  /**
   * A case was opened for it; within the transaction in which it was.
   *
   * @param said what the bot answered
   * @param warns whether a line may stand below it
   * @throws dev.bonafide.mail.Unreachable if the same words were found elsewhere just now
   */
  public List<OutboundReply> opened(List<OutboundReply> said, boolean warns) {
    List<OutboundReply> replies = new ArrayList<>();
    for (OutboundReply reply : said) {
      OutboundReply posted = DiscordReplies.posted(reply);
      DiscordReply card = DiscordReply.read(posted.act().body());
      DiscordPress.in(card.message())
          .findFirst()
          .ifPresent(press -> remember(press.caseNumber(), posted.key()));
      replies.add(posted);
    }
    if (warns && !trying) {
      OutboundReply note = Notes.below(book(), receipt, posted);
      memory.posts().note(tenant(), posted.message(), note.key());
      replies.add(note);
    }
    return replies;
  }

  private void remember(long number, String card) {
    RepostIndex.Fold fold = new RepostIndex.Fold(number, card);
    memory.folds().claim(tenant(), words);
    memory.folds().put(tenant(), words, fold);
    memory.origins().put(tenant(), number, CaseOrigin.of(posted, words));
    memory.alike().remember(tenant(), number, identifiers, alike);
    add(fold);
  }
}
