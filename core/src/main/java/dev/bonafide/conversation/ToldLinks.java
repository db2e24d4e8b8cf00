package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.report.LinkSentences;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Says beside a verdict to which cases its own is linked, to those alone who may know of the other
 * case. A link names nobody and bears on no verdict.
 */
final class ToldLinks {
  /** Of one case, the strongest: nobody reads on. */
  private static final int MOST = 10;

  /** Kept where somebody pressed the button. */
  private static final String REASON = "not the same person";

  private final Platform platform;
  private final CaseFiles cases;
  private final CaseAccess access;
  private final CaseLinks links;
  private final ReviseCase reviseCase;
  private final Phrases phrases;
  private final InstantSource clock;

  ToldLinks(
      Platform platform,
      CaseFiles cases,
      CaseAccess access,
      CaseLinks links,
      ReviseCase reviseCase,
      Phrases phrases,
      InstantSource clock) {
    this.platform = platform;
    this.cases = cases;
    this.access = access;
    this.links = links;
    this.reviseCase = reviseCase;
    this.phrases = phrases;
    this.clock = clock;
  }

  /**
   * The answer with them. What one person opens tells all that they may see; that is asked before
   * anything is stored, since a platform may have to be asked. A card tells what all its readers
   * may know, and of evidence that has only just been stored.
   */
  Supplier<BotAnswer> beside(BotRequest request, Supplier<BotAnswer> answer) {
    Message message = request.message();
    if (request.command() instanceof Command.Open && request.history().isPresent()) {
      List<CaseLink> seen = seen(request.history().get().id(), message);
      return () -> linked(answer.get(), _ -> seen);
    }
    return () -> linked(answer.get(), judged -> known(judged.caseId(), message));
  }

  private interface Known {
    List<CaseLink> of(BotAnswer.Judged judged);
  }

  private BotAnswer linked(BotAnswer answer, Known known) {
    return answer instanceof BotAnswer.Judged judged ? linked(judged, known.of(judged)) : answer;
  }

  /** Behind what was verified and what the one who is vetted says, before what was not read. */
  private BotAnswer.Judged linked(BotAnswer.Judged judged, List<CaseLink> others) {
    if (others.isEmpty()) {
      return judged;
    }
    List<String> notices = new ArrayList<>(judged.notices());
    notices.add(
        Math.min(notices.size(), judged.plain().size()),
        new LinkSentences(phrases.book()).inShort(others.getFirst()));
    return judged.linked(others, notices);
  }

  private List<CaseLink> seen(CaseId id, Message message) {
    return of(id, other -> access.sees(message, other));
  }

  private List<CaseLink> known(CaseId id, Message message) {
    return of(id, other -> platform.isKnownThere(message, other.id(), other.conversation()));
  }

  private List<CaseLink> of(CaseId id, Predicate<CaseHistory> isSeen) {
    return links.of(id).stream()
        .limit(MOST)
        .filter(
            link -> cases.find(new CaseId(id.tenant(), link.other())).filter(isSeen).isPresent())
        .toList();
  }

  /** Takes a link away that the asker can see; “undo” brings it back. */
  Supplier<BotAnswer> unlink(CaseHistory history, Message message, Command.Unlink command) {
    boolean isLinked =
        seen(history.id(), message).stream().anyMatch(link -> link.other() == command.other());
    if (!isLinked) {
      return () -> AnswerBuilder.told(phrases.say("not-linked", command.other()));
    }
    String reason = command.reason().isBlank() ? REASON : command.reason().strip();
    Entry unlinked =
        new Entry.Unlinked(clock.instant(), message.asker().id(), command.other(), reason);
    Supplier<BotAnswer.Judged> shown =
        reviseCase.shown(
            CaseState.extended(history, unlinked),
            List.of(phrases.say("unlinked", command.other())));
    return () -> {
      cases.append(history.id(), unlinked);
      return shown.get();
    };
  }
}
