package dev.bonafide.chat.card;

import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Verdict;
import java.util.Optional;

/**
 * Who or what a card is about.
 *
 * @param open whether it may name people and quote them
 */
record SubjectLine(
    BotAnswer.Judged judged, ReportPage page, Phrasebook book, CardMarkup markup, boolean open) {
  private static final String NAMED = ": ";

  /** Whether someone has to say who is screened, and may be shown the names. */
  boolean isOpen() {
    return open && !page.choices().isEmpty();
  }

  /** Asks who is screened, with the one who was assumed to be. */
  String asked() {
    return assumed()
        .map(label -> book.say("card.about", label))
        .orElseGet(() -> book.say("card.whom"));
  }

  /** Whose words a verdict was made from while no one has said; empty where it says too little. */
  Optional<String> assumed() {
    return page.verdict() instanceof Verdict.InsufficientEvidence
        ? Optional.empty()
        : Optional.ofNullable(judged.examination().caseFile().subject().attribution())
            .flatMap(whose -> Optional.ofNullable(whose.label()))
            .map(Visible::quote);
  }

  /**
   * Its name, or how a post begins, in safe words. What kind of thing it is, those who asked know:
   * only that is told where others read along, and last of all where it is all.
   *
   * @param isPlaced whether it is said above where it was posted
   */
  Optional<String> told(boolean isPlaced) {
    String who = said();
    boolean isNamed = page.subject().contains(NAMED);
    boolean tells = isNamed || (!isPlaced && !(open && who.equals(page.subject())));
    return Optional.of(who).filter(_ -> tells);
  }

  /** Kind of thing that it is, without a name. */
  String kind() {
    return page.subject().replaceFirst(":.*", "");
  }

  private String said() {
    if (!open) {
      return kind();
    }
    if (!page.subject().contains(NAMED)) {
      return UnnamedPost.named(judged, page.subject(), book, markup);
    }
    return isFromSomebody()
        ? book.say("card.offer", page.subject().substring(kind().length() + NAMED.length()))
        : page.subject();
  }

  /** The person who makes an offer is not the offer. */
  private boolean isFromSomebody() {
    Subject subject = judged.examination().caseFile().subject();
    return subject.kind() == SubjectKind.SOLICITATION
        && subject.name() != null
        && !subject.name().isBlank();
  }
}
