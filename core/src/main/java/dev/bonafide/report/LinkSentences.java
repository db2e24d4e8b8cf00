package dev.bonafide.report;

import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.LinkReason;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.stream.Collectors;

/** A link between two cases, for people, in their language. It names no one and quotes nothing. */
public record LinkSentences(Phrasebook book) {

  /** For a card, in one line of a phone: the most telling thing that both have. */
  public String inShort(CaseLink link) {
    String most = book.say("link.brief." + link.because().getFirst().kind().id());
    return book.say("link.card", most, link.other());
  }

  /** All that both have. */
  public String inFull(CaseLink link) {
    return book.say(
        "link.told",
        link.other(),
        link.because().stream().map(this::reason).collect(Collectors.joining("; ")));
  }

  /** How many cases have it is said where there are more than the two. */
  private String reason(LinkReason reason) {
    String what = reason.count() == 1 ? kind(reason) : kind(reason) + " (× " + reason.count() + ")";
    return reason.holders() > 2 ? book.say("link.holders", what, reason.holders()) : what;
  }

  private String kind(LinkReason reason) {
    return book.say("link.kind." + reason.kind().id());
  }
}
