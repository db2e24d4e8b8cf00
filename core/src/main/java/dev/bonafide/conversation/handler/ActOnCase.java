package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.Actor;
import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseConnections;
import dev.bonafide.casework.CaseDesk;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Judgement;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.ActAnswer;
import dev.bonafide.conversation.command.DeskCommand;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.phrasebook.Phrasebook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Has what people say in a chat done at the desk, and shows the case after it. What it changes is
 * stored in the transaction in which the answer is posted.
 *
 * @param connections what someone who says something may know of a case
 */
record ActOnCase(
    CaseDesk desk,
    Function<Message, CaseConnections> connections,
    ShowCase showCase,
    CaseCard card,
    Phrases phrases) {
  /** A moment: the case only has to be read again. */
  static final Duration SOON = Duration.ofSeconds(1);

  <T> CaseReply<T> prepare(CaseHistory history, BotRequest request, CaseAction<T> action) {
    Actor actor = new Actor(request.message().asker().id(), request.rights(), "");
    return desk.prepare(history, action, actor, () -> connections.apply(request.message()));
  }

  /** Has an act done, and says what it has to say. */
  Supplier<BotAnswer> answer(CaseHistory history, BotRequest request, DeskCommand command) {
    CaseReply<ActAnswer> reply = prepare(history, request, command);
    Phrasebook book = phrases.book();
    return switch (reply.told()) {
      case ActAnswer.Refused refused -> () -> new BotAnswer.Told(refused.said().in(book));
      case ActAnswer.Done done ->
          done.isOnCard(request.isAimed())
              ? shown(reply, done.said().in(book), done.naming().in(book))
              : told(reply, done);
    };
  }

  private Supplier<BotAnswer> told(CaseReply<?> reply, ActAnswer.Done done) {
    Phrasebook book = phrases.book();
    List<String> said = done.said().in(book);
    List<String> letter = done.offered().letter().in(book);
    List<Offer> offers =
        done.offered().choices().stream()
            .map(one -> new Offer(reply.seen().id(), one.command(), one.label().apply(book)))
            .toList();
    BotAnswer.Told told = new BotAnswer.Told(said, letter, offers);
    return stored(reply, () -> reply.looked().map(is -> told.of(shown(reply, is))).orElse(told));
  }

  private BotAnswer.Judged shown(CaseReply<?> reply, Judgement is) {
    return card.of(reply.seen().id(), CaseState.of(reply.after()), is, List.of(), List.of());
  }

  /**
   * Shows the case after an act, and what is different.
   *
   * @param first what is said before that
   * @param warnings what may name someone
   */
  Supplier<BotAnswer> shown(CaseReply<?> reply, List<String> first, List<String> warnings) {
    if (reply.judged().isEmpty()) {
      return stored(reply, showCase.shown(reply.after(), first));
    }
    CaseReply.Judged judged = reply.judged().get();
    List<String> news = new ArrayList<>(first);
    news.addAll(VerdictChanges.said(judged.change(), phrases));
    CaseState state = CaseState.of(reply.after());
    return stored(reply, () -> card.of(reply.seen().id(), state, judged.is(), news, warnings));
  }

  /**
   * Answers once it is stored.
   *
   * @return throws {@link Unreachable} where someone else changed the case: what was said is then
   *     done again on what the case is by then
   */
  Supplier<BotAnswer> stored(CaseReply<?> reply, Supplier<? extends BotAnswer> answer) {
    return () -> {
      if (!desk.store(reply)) {
        throw new Unreachable("somebody else changed the case", SOON);
      }
      return answer.get();
    };
  }
}
