package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OpenedCase;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.report.LinkSentences;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Says beside a verdict to which cases its own is linked, to those alone who may know of the other
 * case. A link names nobody and bears on no verdict.
 */
public final class ToldLinks {
  /** Kept where somebody pressed the button. */
  private static final String REASON = "not the same person";

  private final Known links;
  private final CaseFiles cases;
  private final CaseAccess access;
  private final ReviseCase reviseCase;
  private final Phrases phrases;
  private final InstantSource clock;

  ToldLinks(
      Known links,
      CaseFiles cases,
      CaseAccess access,
      ReviseCase reviseCase,
      Phrases phrases,
      InstantSource clock) {
    this.links = links;
    this.cases = cases;
    this.access = access;
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
      return () -> linked(answer.get(), judged -> links.beside(judged, seen));
    }
    return () -> linked(answer.get(), judged -> links.beside(judged, message));
  }

  private static BotAnswer linked(BotAnswer answer, UnaryOperator<BotAnswer.Judged> telling) {
    return answer instanceof BotAnswer.Judged judged ? telling.apply(judged) : answer;
  }

  private List<CaseLink> seen(CaseId id, Message message) {
    return links.of(id, other -> access.sees(message, other.conversation()));
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

  /** To which cases a case is linked, as far as those who read of it may know the other case. */
  public record Known(Platform platform, CaseFiles cases, CaseLinks links, Phrases phrases) {
    /** Of one case, the strongest: nobody reads on. */
    private static final int MOST = 10;

    /** A card with what all its readers may know. Its evidence must have been stored. */
    public BotAnswer.Judged beside(BotAnswer.Judged card, Message message) {
      return beside(
          card,
          of(
              card.caseId(),
              other -> platform.isKnownThere(message, other.id(), other.conversation())));
    }

    /** Behind what was verified and what the one who is vetted says, before what was not read. */
    BotAnswer.Judged beside(BotAnswer.Judged judged, List<CaseLink> others) {
      if (others.isEmpty()) {
        return judged;
      }
      List<String> notices = new ArrayList<>(judged.notices());
      notices.add(
          Math.min(notices.size(), judged.plain().size()),
          new LinkSentences(phrases.book()).inShort(others.getFirst()));
      return judged.linked(others, notices);
    }

    /** Those whose other case may be known, the strongest first. */
    List<CaseLink> of(CaseId id, Predicate<OpenedCase> isKnown) {
      List<CaseLink> all = links.of(id).stream().limit(MOST).toList();
      Map<Long, OpenedCase> opened =
          cases.opened(id.tenant(), all.stream().map(CaseLink::other).toList()).stream()
              .collect(Collectors.toMap(one -> one.id().number(), Function.identity()));
      return all.stream()
          .filter(link -> opened.containsKey(link.other()))
          .filter(link -> isKnown.test(opened.get(link.other())))
          .toList();
    }
  }
}
