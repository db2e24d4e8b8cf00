package dev.bonafide.chat.card;

import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.ReportPage;

/** Who or what a card is about. */
record SubjectLine(BotAnswer.Judged judged, ReportPage page, Phrasebook book, CardMarkup markup) {
  private static final String NAMED = ": ";

  /**
   * In safe words; without the name where others read along.
   *
   * @param open whether it may name people and quote them
   */
  String said(boolean open) {
    String kind = page.subject().replaceFirst(":.*", "");
    if (!open) {
      return kind;
    }
    if (!page.subject().contains(NAMED)) {
      return UnnamedPost.named(judged, page.subject(), book, markup);
    }
    return isFromSomebody()
        ? book.say("card.offer", page.subject().substring(kind.length() + NAMED.length()))
        : page.subject();
  }

  /** Whoever makes an offer is not the offer. */
  private boolean isFromSomebody() {
    Subject subject = judged.examination().caseFile().subject();
    return subject.kind() == SubjectKind.SOLICITATION
        && subject.name() != null
        && !subject.name().isBlank();
  }
}
