package dev.bonafide.chat.card;

import dev.bonafide.consultation.Consulted;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.LinkSentences;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.UnopenedLinks;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said beside a verdict and stands nowhere else on its card.
 *
 * @param open whether it may name people and quote them
 */
record CardNotices(BotAnswer.Judged judged, ReportPage page, Phrasebook book, boolean open) {

  /** That the case is linked to another one, where that is among them. */
  Optional<String> link() {
    return judged.links().stream()
        .findFirst()
        .map(new LinkSentences(book)::inShort)
        .filter(said()::contains);
  }

  /** The most pressing first. */
  List<String> said() {
    List<String> notices = new ArrayList<>(open ? judged.notices() : judged.plain());
    notices.remove(book.say("talk.notice"));
    unheard().ifPresent(notices::addFirst);
    notices.addAll(0, open ? page.also() : List.of());
    List<String> unread =
        judged.examination().caseFile().unread().stream().map(Visible::quote).toList();
    if (unread.size() > 1) {
      notices.removeAll(unread.stream().map(one -> book.say("talk.unread", one)).toList());
      notices.add(book.say("talk.unread", String.join("; ", unread)));
    }
    if (links().filter(notices::remove).isPresent()
        && page.verdict() instanceof Verdict.InsufficientEvidence) {
      links().ifPresent(notices::addFirst);
    }
    if (!page.choices().isEmpty()) {
      String names = String.join(", ", page.choices());
      notices.remove(book.say("talk.whose", names, page.choices().getFirst()));
    }
    return notices;
  }

  /**
   * That these were not opened: the reason where that is all there is, and else the least of it.
   */
  Optional<String> links() {
    return open
        ? UnopenedLinks.said(judged.examination().caseFile(), book)
        : Optional.<String>empty();
  }

  /** Says that a language model that is set did not say all that it might; a report says why. */
  private Optional<String> unheard() {
    Consulted consulted = judged.examination().consulted();
    if (!consulted.used() && !consulted.model().isEmpty()) {
      return Optional.of(book.say("card.model.silent"));
    }
    return consulted.isPartial()
        ? Optional.of(book.say("card.model.partly", book.say("card.looked")))
        : Optional.empty();
  }
}
